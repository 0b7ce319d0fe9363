import { checkArgument } from "../../problems/check-argument.ts";
import { type Problem, problem } from "../../problems/problem.ts";
import type { RatioCheck } from "./check-ratios.ts";

/**
 * Every clash among checked shares as a problem.
 *
 * @example
 * ```ts
 * import { kr } from "fordela";
 * import { checkRatios, ratioProblems } from "fordela/forensics";
 * const shares = [
 *   { recipient: "23", source: "area 2", amount: kr("2 506 966"), pot: kr("200 mnkr") },
 *   { recipient: "23", source: "area 3", amount: kr("1 190 908"), pot: kr("95 mnkr") },
 * ];
 * ratioProblems(checkRatios(shares))[0]?.code; // "ratio-clash"
 * ```
 */
export function ratioProblems(checks: readonly RatioCheck[]): Problem<"ratio-clash">[] {
  checkArgument("ratioProblems", "checks", checks, "list");
  return checks.flatMap(({ recipient, clashes }) =>
    clashes.map(({ first, second }) =>
      problem("ratio-clash", [recipient, first.source, second.source], {
        recipient,
        first: first.source,
        firstAmount: first.amount - (first.base ?? 0n),
        firstPot: first.pot,
        second: second.source,
        secondAmount: second.amount - (second.base ?? 0n),
        secondPot: second.pot,
      }),
    ),
  );
}
