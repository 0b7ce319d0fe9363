import type { InBoth, Language } from "../language/language.ts";
import { wordOfLevel } from "../language/level-words.ts";
import type { TableReport } from "../verify/verify-described.ts";
import { quoted } from "./quoted.ts";

/** The arguments that make a command answer in the language. */
const LANGUAGE: InBoth<readonly string[]> = { sv: [], en: ["--lang", "en"] };

/** Fewer rows than this identify no key. */
const FEWEST = 3;

/**
 * The command that searches for the key of a table whose errors have no cause, ready to paste; `undefined` where there is
 * one, or where the search would have nothing to go by. It names the column where there are several.
 */
export function inferCommand(table: TableReport, lang: Language): string | undefined {
  const { file, verification, causes } = table;
  if (verification?.claim.kind !== "recipients" || causes.length > 0 || file === "-") return undefined;
  const { claim, columns, problems } = verification;
  const wrong = new Set(problems.flatMap(({ place }) => place?.cell ?? []));
  const column = columns.find(
    ({ entries }) => entries.length >= FEWEST && entries.some(({ place }) => wrong.has(place.cell)),
  );
  if (!column) return undefined;
  const words = [
    file,
    ...(claim.level ? ["--level", wordOfLevel(claim.level)[lang]] : []),
    ...(columns.length > 1 ? ["--column", column.column.letter] : []),
    ...(claim.unit ? ["--unit", claim.unit] : []),
    ...LANGUAGE[lang],
  ];
  return ["npx", "fordela", "infer", ...words].map(quoted).join(" ");
}
