import { AllocationError } from "../problems/allocation-error.ts";
import { problem } from "../problems/problem.ts";
import { PAGE_WORDS } from "./page-words.ts";

/**
 * Stands in for the reader of xls when the page is built: that reader alone weighs more than the rest of the page's code
 * that reads tables.
 *
 * @throws AllocationError `workbook-unreadable`, always
 */
export function read(): never {
  const found = problem("workbook-unreadable", [], { file: "xls", cause: "format" });
  throw new AllocationError([{ ...found, words: PAGE_WORDS.noXls }]);
}

/** What else is imported of it. */
export const SSF = {} as const;
