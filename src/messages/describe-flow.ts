import type { Language } from "../language/language.ts";
import { checkArgument, checkOptions, type Known, LANGUAGES } from "../problems/check-argument.ts";
import type { FlowProblems } from "../problems/flow.ts";
import type { Problem } from "../problems/problem.ts";
import type { DescribeOptions } from "./describe.ts";
import { flowMessages } from "./flow.ts";
import { describeBy } from "./messages.ts";

const OPTIONS = { lang: LANGUAGES, for: ["command", "library"] } satisfies Known<DescribeOptions>;

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
  checkArgument("describeFlow", "problem", problem, "{code details}");
  const chosen: DescribeOptions = typeof options === "string" ? { lang: options } : options;
  checkOptions("describeFlow", chosen, OPTIONS);
  checkOptions("describeFlow", { code: problem.code }, { code: Object.keys(flowMessages) });
  return describeBy(flowMessages, problem, chosen.lang ?? "sv", chosen.for ?? "library");
}
