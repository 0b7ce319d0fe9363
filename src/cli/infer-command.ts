import type { InBoth, Language } from "../language/language.ts";
import { wordOfLevel } from "../language/level-words.ts";
import { inUse } from "../recipients/in-use.ts";
import type { TableReport } from "../verify/table-report.ts";
import type { Arguments } from "./options/arguments.ts";
import { quoted } from "./quoted.ts";

/** The arguments that make a command answer in the language. */
const LANGUAGE: InBoth<readonly string[]> = { sv: [], en: ["--lang", "en"] };

/** What the table was verified with that its key is sought with; an agreement's own recipients come with it. */
const CONTEXT: readonly string[] = ["recipients", "own", "population", "population-date"];

/** Fewer rows than this identify no key. */
const FEWEST = 3;

/**
 * The command that searches for the key of a table whose errors have no cause, ready to paste; `undefined` where there is
 * one, or where the search would have nothing to go by. It names the column where there are several.
 */
export function inferCommand(table: TableReport, lang: Language, given?: Arguments): string | undefined {
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
    ...(given?.written(inUse() ? [...CONTEXT, "agreement"] : CONTEXT) ?? []),
    ...LANGUAGE[lang],
  ];
  return ["npx", "fordela", "infer", ...words].map(quoted).join(" ");
}
