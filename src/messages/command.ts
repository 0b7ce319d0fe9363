import type { InBoth } from "../language/language.ts";
import { rad, row } from "../language/list-words.ts";
import type { CommandProblems } from "../problems/command.ts";
import type { Messages } from "./messages.ts";

/** What a command may lack, where it is not written alike in both languages. */
const ARGUMENTS: Readonly<Record<string, InBoth<string>>> = {
  "<agreement>": { sv: "<överenskommelse>", en: "<agreement>" },
  "<agreement.json>": { sv: "<överenskommelse.json>", en: "<agreement.json>" },
  "<table.csv | about.json>": { sv: "<tabell.csv | about.json>", en: "<table.csv | about.json>" },
  "<receipt.json>": { sv: "<kvitto.json>", en: "<receipt.json>" },
  "<file>": { sv: "<fil>", en: "<file>" },
  "--population <file>": { sv: "--population <fil>", en: "--population <file>" },
  "--with-population <file>": { sv: "--with-population <fil>", en: "--with-population <file>" },
  "<agreement> | --set | --with-": {
    sv: "något att jämföra med: en överenskommelse till, --set eller en flagga som börjar med --with-",
    en: "something to compare with: another agreement, --set or an option that begins with --with-",
  },
};

function isOption(text: string): boolean {
  return text.startsWith("--");
}

export const commandMessages: Messages<CommandProblems> = {
  "command-unknown": {
    sv: ({ command, known, suggestions }) =>
      `Kommandot "${command}" finns inte. ${suggestions[0] ? `Menades ${suggestions[0]}?` : `Kommandona är ${rad(known)}.`} Se fordela --help.`,
    en: ({ command, known, suggestions }) =>
      `There is no command "${command}". ${suggestions[0] ? `Did you mean ${suggestions[0]}?` : `The commands are ${row(known)}.`} See fordela --help.`,
  },
  "argument-missing": {
    sv({ argument, command }) {
      const lacking = ARGUMENTS[argument]?.sv ?? argument;
      return isOption(command)
        ? `${command} säger ingenting utan ${lacking}. Ange ${lacking} också, eller utelämna ${command}.`
        : `Kommandot ${command} behöver ${lacking}. Se fordela ${command} --help.`;
    },
    en({ argument, command }) {
      const lacking = ARGUMENTS[argument]?.en ?? argument;
      return isOption(command)
        ? `${command} says nothing without ${lacking}. Give ${lacking} too, or leave out ${command}.`
        : `The command ${command} needs ${lacking}. See fordela ${command} --help.`;
    },
  },
  "argument-extra": {
    sv: ({ argument, command }) =>
      isOption(argument)
        ? `Kommandot ${command} använder inte ${argument}. Utelämna ${argument}.`
        : `Kommandot ${command} förstår inte "${argument}". Se fordela ${command} --help.`,
    en: ({ argument, command }) =>
      isOption(argument)
        ? `The command ${command} does not use ${argument}. Leave out ${argument}.`
        : `The command ${command} does not understand "${argument}". See fordela ${command} --help.`,
  },
  "option-unknown": {
    sv: ({ option, known, suggestions }) =>
      `Flaggan ${option} finns inte. ${suggestions[0] ? `Menades ${suggestions[0]}?` : `Flaggorna är ${rad(known, 20)}.`}`,
    en: ({ option, known, suggestions }) =>
      `There is no option ${option}. ${suggestions[0] ? `Did you mean ${suggestions[0]}?` : `The options are ${row(known, 20)}.`}`,
  },
  "output-incomplete": {
    sv: ({ file, lines }) =>
      `Ingenting har skrivits till ${file}: ${rad(lines)} kunde inte fördelas, och en CSV-fil kan inte visa att ${lines.length === 1 ? "den" : "de"} saknas. Välj poster med --line, eller --format json.`,
    en: ({ file, lines }) =>
      `Nothing was written to ${file}: ${row(lines)} could not be allocated, and a CSV file cannot show that ${lines.length === 1 ? "it is" : "they are"} missing. Choose lines with --line, or --format json.`,
  },
  "date-missing": {
    sv: ({ file }) =>
      `Registret i ${file} saknar datum. Ange --population-date ÅÅÅÅ-MM-DD, eller ha datumet i filnamnet.`,
    en: ({ file }) =>
      `The register in ${file} has no date. Pass --population-date YYYY-MM-DD, or have the date in the file's name.`,
  },
  "option-empty": {
    sv: ({ option }) => `${option} behöver ett värde. Se --help för ett exempel.`,
    en: ({ option }) => `${option} needs a value. See --help for an example.`,
  },
  "option-value": {
    sv: ({ option, value, allowed, instead }) =>
      `${option} kan inte vara "${value}". ${allowed.length > 0 ? `Ange ${allowed.join(", ")}.` : "Flaggan tar inget värde."}${instead === undefined ? "" : ` Eller menades ${instead}?`}`,
    en: ({ option, value, allowed, instead }) =>
      `${option} cannot be "${value}". ${allowed.length > 0 ? `Give ${allowed.join(", ")}.` : "The option takes no value."}${instead === undefined ? "" : ` Or did you mean ${instead}?`}`,
  },
};
