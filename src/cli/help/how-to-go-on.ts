import type { InBoth, Language } from "../../language/language.ts";
import { quoted } from "../quoted.ts";

/** An allocation as it was requested, for further commands. */
export interface AskedAllocation {
  /** The agreement and the options that decide the amounts, as arguments. */
  readonly args: readonly string[];
  /** The `--recipient` of a recipient that has amounts; absent where there is none. */
  readonly recipient?: string;
  /** Whether the arguments give every amount; where they do not, no file of every amount is suggested. */
  readonly complete: boolean;
  /** Those that `--recipient` named, as arguments. */
  readonly shown: readonly string[];
}

const TITLE: InBoth<string> = { sv: "Gå vidare:", en: "Next:" };

const PURPOSE: Readonly<Record<"explain" | "csv" | "agreements" | "help", InBoth<string>>> = {
  explain: { sv: "så räknas beloppen fram", en: "how the amounts are computed" },
  csv: { sv: "alla belopp som CSV", en: "every amount as CSV" },
  agreements: { sv: "de överenskommelser som finns", en: "the agreements there are" },
  help: { sv: "allt annat", en: "everything else" },
};

/** The arguments that make a command answer in the language. */
const LANGUAGE: InBoth<readonly string[]> = { sv: [], en: ["--lang", "en"] };

/** Purposes are aligned beside commands no longer than this. */
const WIDEST = 72;

/** Commands that a reader of an allocation may want to run next, ready to paste. */
export function howToGoOn({ args, complete, recipient, shown }: AskedAllocation, lang: Language): string {
  const command = (...words: readonly string[]): string =>
    ["npx", "fordela", ...words, ...LANGUAGE[lang]].map(quoted).join(" ");
  const commands: readonly (readonly [command: string, purpose: string])[] = [
    ...(recipient === undefined
      ? []
      : [[command("explain", ...args, "--recipient", recipient), PURPOSE.explain[lang]] as const]),
    ...(complete
      ? [[command("allocate", ...args, ...shown, "--format", "csv"), PURPOSE.csv[lang]] as const]
      : []),
    [command("agreements"), PURPOSE.agreements[lang]],
    [command("--help"), PURPOSE.help[lang]],
  ];
  const width = Math.max(...commands.map(([text]) => text.length).filter((length) => length <= WIDEST));
  return [TITLE[lang], ...commands.map(([text, purpose]) => `  ${text.padEnd(width)}   ${purpose}`)].join(
    "\n",
  );
}
