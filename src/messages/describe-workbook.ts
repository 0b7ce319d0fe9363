import type { Language } from "../language/language.ts";
import { checkArgument, checkOptions, type Known, LANGUAGES } from "../problems/check-argument.ts";
import type { Problem } from "../problems/problem.ts";
import type { WorkbookProblems } from "../problems/workbooks.ts";
import type { DescribeOptions } from "./describe.ts";
import { describeBy } from "./messages.ts";
import { workbookMessages } from "./workbooks.ts";

const OPTIONS = { lang: LANGUAGES, for: ["command", "library"] } satisfies Known<DescribeOptions>;

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
  problem: Problem<keyof WorkbookProblems>,
  options: Language | DescribeOptions = {},
): string {
  checkArgument("describeWorkbook", "problem", problem, "{code details}");
  const chosen: DescribeOptions = typeof options === "string" ? { lang: options } : options;
  checkOptions("describeWorkbook", chosen, OPTIONS);
  checkOptions("describeWorkbook", { code: problem.code }, { code: Object.keys(workbookMessages) });
  return describeBy(workbookMessages, problem, chosen.lang ?? "sv", chosen.for ?? "library");
}
