import type { InBoth, Language } from "../language/language.ts";
import { listOf, oneOf } from "../language/list-of.ts";
import { didYouMean, levelOptions, type Messages } from "../messages/messages.ts";
import type { CommandProblems, DiskProblems } from "../problems/command.ts";
import { suggest } from "../recipients/suggest.ts";
import { systemWords } from "./system-words.ts";

/** What may be missing from a command, where the two languages differ. */
const ARGUMENTS: Readonly<Record<string, InBoth<string>>> = {
  "<agreement>": { sv: "en överenskommelse", en: "an agreement" },
  "<agreement.json>": { sv: "en överenskommelsefil (JSON)", en: "an agreement file (JSON)" },
  "<table.csv | about.json>": {
    sv: "en tabell (CSV eller arbetsbok) eller about.json",
    en: "a table (CSV or workbook) or about.json",
  },
  "<workbook>": { sv: "en arbetsbok (xlsx, ods eller xls)", en: "a workbook (xlsx, ods or xls)" },
  "<receipt.json>": { sv: "ett beräkningsunderlag (JSON)", en: "a receipt (JSON)" },
  "<file>": { sv: "en fil", en: "a file" },
  "row, col": {
    sv: "row och col för varje mottagare, rutans rad och kolumn",
    en: "row and col of each recipient, the row and column of its tile",
  },
  "--range": {
    sv: "--range FRÅN-TILL, de summor av alla personer som ska prövas",
    en: "--range FROM-TO, the sums of all persons to try",
  },
  "--population <file>": { sv: "--population FIL", en: "--population FILE" },
  "--with-population <file>": { sv: "--with-population FIL", en: "--with-population FILE" },
  "<agreement> | --set | --with-": {
    sv: "något att jämföra med: en överenskommelse till, --set eller en flagga som börjar med --with-",
    en: "something to compare with: another agreement, --set or an option that begins with --with-",
  },
};

function isOption(text: string): boolean {
  return text.startsWith("--");
}

/** The messages of the command and its arguments. */
export const commandMessages: Messages<Omit<CommandProblems, keyof DiskProblems>> = {
  "command-unknown": {
    sv: ({ command, known, suggestions }) =>
      `Kommandot "${command}" finns inte. ${didYouMean(suggestions.slice(0, 1), "sv", `Kommandona är ${listOf(known, "sv")}.`)} Se fordela --help.`,
    en: ({ command, known, suggestions }) =>
      `There is no command "${command}". ${didYouMean(suggestions.slice(0, 1), "en", `The commands are ${listOf(known, "en")}.`)} See fordela --help.`,
  },
  "recipients-differ": {
    sv: ({ one, other }) => `${one} och ${other} har olika mottagare eller pengar. Räkna dem var för sig.`,
    en: ({ one, other }) =>
      `${one} and ${other} have different recipients or money. Compute them separately.`,
  },
  "own-file": {
    sv: ({ file, cause }) =>
      cause === null
        ? `${file} ger inga egna definitioner. Exportera det som defineRule, defineWeight, defineRounding eller defineCheck ger, se docs/guide/own-rules.md.`
        : `${file} avbröts av ett fel: ${cause}. Rätta filen.`,
    en: ({ file, cause }) =>
      cause === null
        ? `${file} gives no definitions. Export what defineRule, defineWeight, defineRounding or defineCheck gives, see docs/guide/own-rules.md.`
        : `${file} ended in an error: ${cause}. Correct the file.`,
  },
  "argument-missing": {
    sv({ argument, command }) {
      const lacking = ARGUMENTS[argument]?.sv ?? argument;
      return isOption(command)
        ? `${command} har ingen verkan utan ${lacking}. Ange ${lacking} också, eller ta bort ${command}.`
        : `Kommandot ${command} behöver ${lacking}. Se fordela ${command} --help.`;
    },
    en({ argument, command }) {
      const lacking = ARGUMENTS[argument]?.en ?? argument;
      return isOption(command)
        ? `${command} has no effect without ${lacking}. Add ${lacking}, or remove ${command}.`
        : `The command ${command} needs ${lacking}. See fordela ${command} --help.`;
    },
  },
  "argument-extra": {
    sv: ({ argument, command, instead }) =>
      isOption(argument)
        ? `Kommandot ${command} använder inte ${argument}. Ta bort ${argument}.`
        : `Kommandot ${command} tar inte emot "${argument}". ${instead ? `Skriv ${instead}.` : `Se fordela ${command} --help.`}`,
    en: ({ argument, command, instead }) =>
      isOption(argument)
        ? `The command ${command} does not use ${argument}. Remove ${argument}.`
        : `The command ${command} does not take "${argument}". ${instead ? `Write ${instead}.` : `See fordela ${command} --help.`}`,
  },
  "option-unknown": {
    sv: ({ option, known, suggestions }) =>
      `Flaggan ${option} finns inte. ${didYouMean(suggestions.slice(0, 1), "sv", `Flaggorna är ${listOf(known, "sv", 20)}.`)}`,
    en: ({ option, known, suggestions }) =>
      `There is no option ${option}. ${didYouMean(suggestions.slice(0, 1), "en", `The options are ${listOf(known, "en", 20)}.`)}`,
  },
  "output-incomplete": {
    sv: ({ file, lines }) =>
      `Ingenting har skrivits till ${file}: ${listOf(lines, "sv")} kunde inte fördelas, och en tabell med bara belopp kan inte visa att ${lines.length === 1 ? "den" : "de"} saknas. Välj poster med --line, eller skriv till en fil som slutar på .json.`,
    en: ({ file, lines }) =>
      `Nothing was written to ${file}: ${listOf(lines, "en")} could not be allocated, and a table of amounts alone cannot show that ${lines.length === 1 ? "it is" : "they are"} missing. Choose lines with --line, or write it to a file that ends in .json.`,
  },
  "output-over-input": {
    sv: ({ option, file, input }) =>
      `${option} ${file} skulle skriva över ${input}, som kommandot läser. Inget har skrivits. Välj ett annat namn.`,
    en: ({ option, file, input }) =>
      `${option} ${file} would overwrite ${input}, which the command reads. Nothing was written. Choose another name.`,
  },
  "output-cut-short": {
    sv: ({ file, cause }) =>
      `Allt kunde inte skrivas till ${file ?? "standard ut"}: ${systemWords(cause, "sv")}. Det som har skrivits är ofullständigt.`,
    en: ({ file, cause }) =>
      `Not everything could be written to ${file ?? "standard output"}: ${systemWords(cause, "en")}. What was written is incomplete.`,
  },
  "option-empty": {
    sv: ({ option }) => `${option} behöver ett värde. Se --help för ett exempel.`,
    en: ({ option }) => `${option} needs a value. See --help for an example.`,
  },
  "option-value": {
    sv: ({ option, value, allowed, instead }) =>
      `${option} kan inte vara "${value}". ${choice(value, allowed, "sv", "Flaggan tar inget värde.")}${instead === undefined ? "" : ` Eller menade du ${instead}?`}`,
    en: ({ option, value, allowed, instead }) =>
      `${option} cannot be "${value}". ${choice(value, allowed, "en", "The option takes no value.")}${instead === undefined ? "" : ` Or did you mean ${instead}?`}`,
  },
};

const USE: InBoth<string> = { sv: "Skriv", en: "Write" };

/** The values allowed, after the nearest of them where the value is a word. */
function choice(value: string, allowed: readonly string[], lang: Language, none: string): string {
  if (allowed.length === 0) return none;
  const shown = levelOptions(allowed, lang);
  const near = /\p{L}/u.test(value) && shown.length > 1 ? suggest(value, shown, 1) : [];
  const all = `${USE[lang]} ${oneOf(shown, lang)}.`;
  return near.length > 0 ? `${didYouMean(near, lang, all)} ${all}` : all;
}
