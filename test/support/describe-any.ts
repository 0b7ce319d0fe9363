import type { Language } from "../../src/language/language.ts";
import { describe, MESSAGES } from "../../src/messages/describe.ts";
import type { DescribeOptions } from "../../src/messages/describe-by-door.ts";
import { describeFlow } from "../../src/messages/describe-flow.ts";
import { describeReceipt } from "../../src/messages/describe-receipt.ts";
import { describeSql } from "../../src/messages/describe-sql.ts";
import { describeWorkbook } from "../../src/messages/describe-workbook.ts";
import { flowMessages } from "../../src/messages/flow.ts";
import type { Messages } from "../../src/messages/messages.ts";
import { receiptMessages } from "../../src/messages/receipts.ts";
import { sqlMessages } from "../../src/messages/sql.ts";
import { workbookMessages } from "../../src/messages/workbooks.ts";
import { OWN_MESSAGES } from "../../src/own/own-messages.ts";
import type { Problem, ProblemDetails } from "../../src/problems/problem.ts";

/** Whether the library itself has the words of a code: the rest are the command's. */
export function isOfLibrary(code: string): boolean {
  return [MESSAGES, receiptMessages, flowMessages, sqlMessages, workbookMessages, OWN_MESSAGES].some(
    (messages) => Object.hasOwn(messages.sv, code),
  );
}

/** A problem in words, by the door that its code belongs to. */
export function describeAny(problem: Problem, options?: Language | DescribeOptions): string {
  if (Object.hasOwn(flowMessages.sv, problem.code)) return describeFlow(problem as never, options);
  if (Object.hasOwn(receiptMessages.sv, problem.code)) return describeReceipt(problem as never, options);
  if (Object.hasOwn(sqlMessages.sv, problem.code)) return describeSql(problem as never, options);
  if (Object.hasOwn(workbookMessages.sv, problem.code)) return describeWorkbook(problem as never, options);
  // Problems of own definitions come with their words.
  if (!Object.hasOwn(OWN_MESSAGES.sv, problem.code)) return describe(problem, options);
  const { sv, en } = OWN_MESSAGES as object as Messages<ProblemDetails>;
  const facts = problem.details as never;
  const words = { sv: sv[problem.code](facts, String), en: en[problem.code](facts, String) };
  return describe({ ...problem, words }, options);
}
