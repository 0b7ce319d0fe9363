import { type Problem, problem } from "../problems/problem.ts";
import type { RatioCheck } from "./weight-ratio-check.ts";

/** Every clash among checked shares as a problem. */
export function ratioProblems(checks: readonly RatioCheck[]): Problem<"ratio-clash">[] {
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
