import type { Language } from "../language/language.ts";
import type { Problem } from "../problems/problem.ts";
import type { WorkbookProblems } from "../problems/workbooks.ts";
import { type DescribeOptions, describeByDoor } from "./describe-by-door.ts";
import { workbookMessages } from "./workbooks.ts";

/**
 * A problem that only a workbook can have, in words: a password, a hidden row, an error where an amount should be. Other
 * problems are described by `describe` of `fordela/words`.
 *
 * @example
 * ```ts
 * import { problem } from "fordela";
 * import { describeWorkbook } from "fordela/workbook";
 * const locked = problem("workbook-unreadable", [], { file: "lan.xlsx", cause: "password" });
 * describeWorkbook(locked, "en").includes("lan.xlsx"); // true
 * ```
 *
 * @param options a bare `"en"` is short for `{ lang: "en" }`
 */
export function describeWorkbook(
  problem: Problem<Exclude<keyof WorkbookProblems, "lines-uneven">>,
  options: Language | DescribeOptions = {},
): string {
  return describeByDoor("describeWorkbook", workbookMessages, problem, options);
}
