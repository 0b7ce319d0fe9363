import type { CommandProblems } from "../../problems/command.ts";
import { rad, row } from "../list-words.ts";
import type { Messages } from "../messages.ts";

export const commandMessages: Messages<CommandProblems> = {
  "command-unknown": {
    sv: ({ command, known, suggestions }) =>
      `Kommandot "${command}" finns inte. ${suggestions[0] ? `Menades ${suggestions[0]}?` : `Kommandona är ${rad(known)}.`} Se fordela --help.`,
    en: ({ command, known, suggestions }) =>
      `There is no command "${command}". ${suggestions[0] ? `Did you mean ${suggestions[0]}?` : `The commands are ${row(known)}.`} See fordela --help.`,
  },
  "argument-missing": {
    sv: ({ argument, command }) => `Kommandot ${command} behöver ${argument}. Se fordela ${command} --help.`,
    en: ({ argument, command }) => `The command ${command} needs ${argument}. See fordela ${command} --help.`,
  },
  "argument-extra": {
    sv: ({ argument, command }) =>
      `Kommandot ${command} förstår inte "${argument}". Se fordela ${command} --help.`,
    en: ({ argument, command }) =>
      `The command ${command} does not understand "${argument}". See fordela ${command} --help.`,
  },
  "option-unknown": {
    sv: ({ option, known, suggestions }) =>
      `Flaggan ${option} finns inte. ${suggestions[0] ? `Menades ${suggestions[0]}?` : `Flaggorna är ${rad(known, 20)}.`}`,
    en: ({ option, known, suggestions }) =>
      `There is no option ${option}. ${suggestions[0] ? `Did you mean ${suggestions[0]}?` : `The options are ${row(known, 20)}.`}`,
  },
  "output-incomplete": {
    sv: ({ file, lines }) =>
      `Ingenting har skrivits till ${file}: ${rad(lines)} kunde inte fördelas, och en CSV-fil kan inte visa att de saknas. Välj poster med --line, eller --format json.`,
    en: ({ file, lines }) =>
      `Nothing was written to ${file}: ${row(lines)} could not be allocated, and a CSV file cannot show that they are missing. Choose lines with --line, or --format json.`,
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
    sv: ({ option, value, allowed }) =>
      `${option} kan inte vara "${value}". ${allowed.length > 0 ? `Ange ${allowed.join(", ")}.` : "Flaggan tar inget värde."}`,
    en: ({ option, value, allowed }) =>
      `${option} cannot be "${value}". ${allowed.length > 0 ? `Give ${allowed.join(", ")}.` : "The option takes no value."}`,
  },
};
