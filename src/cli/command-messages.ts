import type { InBoth, Language } from "../language/language.ts";
import { listOf, oneOf } from "../language/list-of.ts";
import { didYouMeanEn, didYouMeanSv, levelsSv, type Messages, type Words } from "../messages/messages.ts";
import type { CommandProblems, DiskProblems } from "../problems/command.ts";
import { suggest } from "../recipients/suggest.ts";
import { systemWords } from "./system-words.ts";

/** What may be missing from a command, where the two languages differ. */
const ARGUMENTS_SV: Readonly<Record<string, string>> = {
  "<agreement>": "en överenskommelse",
  "<agreement.json>": "en överenskommelsefil (JSON)",
  "<table.csv | about.json>": "en tabell (CSV eller arbetsbok) eller about.json",
  "<workbook>": "en arbetsbok (xlsx, ods eller xls)",
  "<receipt.json>": "ett beräkningsunderlag (JSON)",
  "<file>": "en fil",
  "row, col": "row och col för varje mottagare, rutans rad och kolumn",
  "--range": "--range FRÅN-TILL, de summor av alla personer som ska prövas",
  "--population <file>": "--population FIL",
  "--with-population <file>": "--with-population FIL",
  "<agreement> | --set | --with-":
    "något att jämföra med: en överenskommelse till, --set eller en flagga som börjar med --with-",
};

const ARGUMENTS_EN: Readonly<Record<string, string>> = {
  "<agreement>": "an agreement",
  "<agreement.json>": "an agreement file (JSON)",
  "<table.csv | about.json>": "a table (CSV or workbook) or about.json",
  "<workbook>": "a workbook (xlsx, ods or xls)",
  "<receipt.json>": "a receipt (JSON)",
  "<file>": "a file",
  "row, col": "row and col of each recipient, the row and column of its tile",
  "--range": "--range FROM-TO, the sums of all persons to try",
  "--population <file>": "--population FILE",
  "--with-population <file>": "--with-population FILE",
  "<agreement> | --set | --with-":
    "something to compare with: another agreement, --set or an option that begins with --with-",
};

function isOption(text: string): boolean {
  return text.startsWith("--");
}

/** The messages of the command and its arguments. */
export const commandSv: Words<Omit<CommandProblems, keyof DiskProblems>> = {
  "command-unknown": ({ command, known, suggestions }) =>
    `Kommandot "${command}" finns inte. ${didYouMeanSv(suggestions.slice(0, 1), `Kommandona är ${listOf(known, "sv")}.`)} Se fordela --help.`,
  "recipients-differ": ({ one, other }) =>
    `${one} och ${other} har olika mottagare eller pengar. Räkna dem var för sig.`,
  "own-file": ({ file, cause }) =>
    cause === null
      ? `${file} ger inga egna definitioner. Exportera det som defineRule, defineWeight, defineRounding eller defineCheck ger, se docs/guide/own-rules.md.`
      : `${file} avbröts av ett fel: ${cause}. Rätta filen.`,
  "argument-missing"({ argument, command }) {
    const lacking = ARGUMENTS_SV[argument] ?? argument;
    return isOption(command)
      ? `${command} har ingen verkan utan ${lacking}. Ange ${lacking} också, eller ta bort ${command}.`
      : `Kommandot ${command} behöver ${lacking}. Se fordela ${command} --help.`;
  },
  "argument-extra": ({ argument, command, instead }) =>
    isOption(argument)
      ? `Kommandot ${command} använder inte ${argument}. Ta bort ${argument}.`
      : `Kommandot ${command} tar inte emot "${argument}". ${instead ? `Skriv ${instead}.` : `Se fordela ${command} --help.`}`,
  "option-unknown": ({ option, known, suggestions }) =>
    `Flaggan ${option} finns inte. ${didYouMeanSv(suggestions.slice(0, 1), `Flaggorna är ${listOf(known, "sv", 20)}.`)}`,
  "output-incomplete": ({ file, lines }) =>
    `Ingenting har skrivits till ${file}: ${listOf(lines, "sv")} kunde inte fördelas, och en tabell med bara belopp kan inte visa att ${lines.length === 1 ? "den" : "de"} saknas. Välj poster med --line, eller skriv till en fil som slutar på .json.`,
  "output-over-input": ({ option, file, input }) =>
    `${option} ${file} skulle skriva över ${input}, som kommandot läser. Inget har skrivits. Välj ett annat namn.`,
  "output-cut-short": ({ file, cause }) =>
    `Allt kunde inte skrivas till ${file ?? "standard ut"}: ${systemWords(cause, "sv")}. Det som har skrivits är ofullständigt.`,
  "option-empty": ({ option }) => `${option} behöver ett värde. Se --help för ett exempel.`,
  "option-value": ({ option, value, allowed, instead }) =>
    `${option} kan inte vara "${value}". ${choice(value, allowed, "sv", "Flaggan tar inget värde.")}${instead === undefined ? "" : ` Eller menade du ${instead}?`}`,
};

export const commandEn: Words<Omit<CommandProblems, keyof DiskProblems>> = {
  "command-unknown": ({ command, known, suggestions }) =>
    `There is no command "${command}". ${didYouMeanEn(suggestions.slice(0, 1), `The commands are ${listOf(known, "en")}.`)} See fordela --help.`,
  "recipients-differ": ({ one, other }) =>
    `${one} and ${other} have different recipients or money. Compute them separately.`,
  "own-file": ({ file, cause }) =>
    cause === null
      ? `${file} gives no definitions. Export what defineRule, defineWeight, defineRounding or defineCheck gives, see docs/guide/own-rules.md.`
      : `${file} ended in an error: ${cause}. Correct the file.`,
  "argument-missing"({ argument, command }) {
    const lacking = ARGUMENTS_EN[argument] ?? argument;
    return isOption(command)
      ? `${command} has no effect without ${lacking}. Add ${lacking}, or remove ${command}.`
      : `The command ${command} needs ${lacking}. See fordela ${command} --help.`;
  },
  "argument-extra": ({ argument, command, instead }) =>
    isOption(argument)
      ? `The command ${command} does not use ${argument}. Remove ${argument}.`
      : `The command ${command} does not take "${argument}". ${instead ? `Write ${instead}.` : `See fordela ${command} --help.`}`,
  "option-unknown": ({ option, known, suggestions }) =>
    `There is no option ${option}. ${didYouMeanEn(suggestions.slice(0, 1), `The options are ${listOf(known, "en", 20)}.`)}`,
  "output-incomplete": ({ file, lines }) =>
    `Nothing was written to ${file}: ${listOf(lines, "en")} could not be allocated, and a table of amounts alone cannot show that ${lines.length === 1 ? "it is" : "they are"} missing. Choose lines with --line, or write it to a file that ends in .json.`,
  "output-over-input": ({ option, file, input }) =>
    `${option} ${file} would overwrite ${input}, which the command reads. Nothing was written. Choose another name.`,
  "output-cut-short": ({ file, cause }) =>
    `Not everything could be written to ${file ?? "standard output"}: ${systemWords(cause, "en")}. What was written is incomplete.`,
  "option-empty": ({ option }) => `${option} needs a value. See --help for an example.`,
  "option-value": ({ option, value, allowed, instead }) =>
    `${option} cannot be "${value}". ${choice(value, allowed, "en", "The option takes no value.")}${instead === undefined ? "" : ` Or did you mean ${instead}?`}`,
};

export const commandMessages: Messages<Omit<CommandProblems, keyof DiskProblems>> = {
  sv: commandSv,
  en: commandEn,
};

const DID_YOU_MEAN: InBoth<typeof didYouMeanSv> = { sv: didYouMeanSv, en: didYouMeanEn };
const LEVELS: InBoth<(levels: readonly string[]) => readonly string[]> = {
  sv: levelsSv,
  en: (levels) => levels,
};
const USE: InBoth<string> = { sv: "Skriv", en: "Write" };

/** The values allowed, after the nearest of them where the value is a word. */
function choice(value: string, allowed: readonly string[], lang: Language, none: string): string {
  if (allowed.length === 0) return none;
  const shown = LEVELS[lang](allowed);
  const near = /\p{L}/u.test(value) && shown.length > 1 ? suggest(value, shown, 1) : [];
  const all = `${USE[lang]} ${oneOf(shown, lang)}.`;
  return near.length > 0 ? `${DID_YOU_MEAN[lang](near, all)} ${all}` : all;
}
