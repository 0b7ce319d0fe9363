import type { Language } from "../language/language.ts";
import { agreementSheetMessages } from "../messages/agreement-sheet.ts";
import { MESSAGES } from "../messages/describe.ts";
import { flowMessages } from "../messages/flow.ts";
import { describeBy, joined, type Messages } from "../messages/messages.ts";
import { receiptMessages } from "../messages/receipts.ts";
import { sqlMessages } from "../messages/sql.ts";
import { textTableMessages } from "../messages/text-tables.ts";
import { OWN_MESSAGES } from "../own/own-messages.ts";
import type { Problem, ProblemDetails } from "../problems/problem.ts";
import { commandMessages } from "./command-messages.ts";
import { fileMessages } from "./file-messages.ts";
import { ownUnknown } from "./own-unknown.ts";

/** The message of every problem code, in both languages: the library's, and those that only the command can have. */
export const ALL_MESSAGES: Messages<ProblemDetails> = joined(
  MESSAGES,
  flowMessages,
  sqlMessages,
  receiptMessages,
  textTableMessages,
  agreementSheetMessages,
  commandMessages,
  fileMessages,
  OWN_MESSAGES,
);

/** A problem in words, with the way out as the command has it. */
export function describeForCommand(problem: Problem, lang: Language): string {
  return ownUnknown(problem)?.[lang] ?? describeBy(ALL_MESSAGES, problem, lang, "command");
}
