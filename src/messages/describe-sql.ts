import type { Language } from "../language/language.ts";
import type { Problem } from "../problems/problem.ts";
import type { SqlProblems } from "../problems/sql.ts";
import { type DescribeOptions, describeByDoor } from "./describe-by-door.ts";
import { sqlMessages } from "./sql.ts";

/**
 * A problem that only a statement can have, in words: a rule that the dialect cannot express, too many digits. Other
 * problems are described by `describe` of `fordela/words`.
 *
 * @example
 * ```ts
 * import { problem } from "fordela";
 * import { describeSql } from "fordela/sql";
 * const details = { line: "skolor", dialect: "DuckDB", obstacle: "sequential", name: "divisor" } as const;
 * describeSql(problem("sql-rule", [], details), "en").includes("largest-remainder"); // true
 * ```
 *
 * @param options a bare `"en"` is short for `{ lang: "en" }`
 */
export function describeSql(
  problem: Problem<keyof SqlProblems>,
  options: Language | DescribeOptions = {},
): string {
  return describeByDoor("describeSql", sqlMessages, problem, options);
}
