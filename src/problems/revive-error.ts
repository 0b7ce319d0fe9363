import { AllocationError } from "./allocation-error.ts";
import { checkArgument } from "./check-argument.ts";
import { reviveProblem } from "./revive-problem.ts";

/**
 * Revives an error that was sent as JSON, or as its problems to a worker, with the same message.
 *
 * @param from what `JSON.parse` gave, or an object with the problems
 * @throws AllocationError `argument-invalid` if it has no problems
 *
 * @example
 * ```ts
 * import { AllocationError, kr } from "fordela";
 * import { reviveError } from "fordela/schema";
 * try {
 *   kr("1.234");
 * } catch (error) {
 *   const sent = JSON.stringify(error);
 *   const revived = reviveError(JSON.parse(sent));
 *   revived instanceof AllocationError; // true
 *   JSON.stringify(revived.problems[0]?.details); // "{\"text\":\"1.234\",\"position\":1,\"readings\":[\"123400\"]}"
 * }
 * ```
 */
export function reviveError(from: unknown): AllocationError {
  checkArgument("reviveError", "from", from, "{problems}");
  const { problems } = from as { problems: readonly unknown[] };
  checkArgument("reviveError", "problems", problems, "list");
  return new AllocationError(problems.map(reviveProblem));
}
