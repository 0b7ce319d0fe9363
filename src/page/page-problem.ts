import type { InBoth, Language } from "../language/language.ts";
import { agreementSheetMessages } from "../messages/agreement-sheet.ts";
import { MESSAGES } from "../messages/describe.ts";
import { flowMessages } from "../messages/flow.ts";
import { describeBy, joined, type To } from "../messages/messages.ts";
import { receiptMessages } from "../messages/receipts.ts";
import { textTableMessages } from "../messages/text-tables.ts";
import type { Problem } from "../problems/problem.ts";
import { unknownOwn } from "../problems/unknown-own.ts";
import { printable } from "../text/printable.ts";
import { PAGE_SENTENCES } from "./page-words.ts";

const WORDS = joined(MESSAGES, flowMessages, receiptMessages, textTableMessages, agreementSheetMessages);

/** A problem in words, on one line, as the command has it. */
export function pageProblem(problem: Problem, lang: Language): string {
  const { words } = inPageWords(problem);
  if (words) return printable(words[lang]);
  if (!Object.hasOwn(WORDS.sv, problem.code)) return problem.code;
  return printable(describeBy(WORDS, problem as Problem<keyof typeof WORDS.sv>, lang, "command"));
}

/**
 * What an agreement lacks, in words that name the page's way out beside the command's: own rules cannot be loaded by a page.
 *
 * @param opened whether the agreement was opened from a file, so that figures can be opened together with it
 */
export function inPageWords(problem: Problem, opened = false): Problem {
  if (problem.words) return problem;
  const words = ownUnknown(problem) ?? (opened ? figuresMissing(problem) : undefined);
  return words ? { ...problem, words } : problem;
}

function ownUnknown(problem: Problem): InBoth<string> | undefined {
  const unknown = unknownOwn(problem);
  if (!unknown) return undefined;
  const { name, line } = unknown;
  const { sv, en } = PAGE_SENTENCES.ownUnknown;
  return { sv: sv(name, line), en: en(name, line) };
}

function figuresMissing({ code, details }: Problem): InBoth<string> | undefined {
  const said = (lang: Language): string => {
    const withFile: To = (command) => {
      if (command.startsWith("--population")) return PAGE_SENTENCES.registerFile[lang](command);
      if (!command.startsWith("--indicator")) return command;
      const [option = command] = command.split(",");
      return PAGE_SENTENCES.indicatorFile[lang]((details as { indicator: string }).indicator, option);
    };
    const message = MESSAGES[lang][code as "register-missing" | "indicator-missing"];
    return (message as (facts: unknown, to: To) => string)(details, withFile);
  };
  return code === "register-missing" || code === "indicator-missing"
    ? { sv: said("sv"), en: said("en") }
    : undefined;
}
