import type { Language } from "../language/language.ts";
import type { FlowProblems } from "../problems/flow.ts";
import type { Problem } from "../problems/problem.ts";
import { type DescribeOptions, describeByDoor } from "./describe-by-door.ts";
import { flowMessages } from "./flow.ts";

/**
 * A problem of the money's way after the allocation in words: a late requisition, money that does not add up. Other
 * problems are described by `describe` of `fordela/words`.
 *
 * @example
 * ```ts
 * import { problem } from "fordela";
 * import { describeFlow } from "fordela/flow";
 * const details = { cell: "D2", who: "Region Skåne", fault: "check-digit" } as const;
 * describeFlow(problem("organisation-number", [], details), "en").includes("Region Skåne"); // true
 * ```
 *
 * @param options a bare `"en"` is short for `{ lang: "en" }`
 */
export function describeFlow(
  problem: Problem<keyof FlowProblems>,
  options: Language | DescribeOptions = {},
): string {
  return describeByDoor("describeFlow", flowMessages, problem, options);
}
