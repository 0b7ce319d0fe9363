import type { Ore } from "../money/ore.ts";
import type { Problem, ProblemCode } from "../problems/problem.ts";

/** The amounts that a problem is about, in öre. */
export interface FiguresOfProblem {
  /** `null` for an empty cell, and for a problem that is not about an amount. */
  readonly printed: Ore | null;
  /** `null` for a problem that is not about an amount. */
  readonly expected: Ore | null;
}

/** The codes of problems that are about an amount. */
export const FIGURE_CODES: readonly ProblemCode[] = [
  "amount-differs",
  "parent-differs",
  "amount-missing",
  "row-sum",
  "column-sum",
  "total-unit",
  "stated-differs",
];

/** The printed amount of a problem, and what it should be. */
export function figuresOfProblem({ code, details }: Problem): FiguresOfProblem {
  switch (code) {
    case "amount-differs":
    case "parent-differs":
      return { printed: details.printed, expected: details.expected };
    case "amount-missing":
      return { printed: null, expected: details.expected };
    case "row-sum":
    case "column-sum":
    case "total-unit":
      return { printed: details.printed, expected: details.computed };
    case "stated-differs":
      return { printed: details.computed, expected: details.stated };
    default:
      return { printed: null, expected: null };
  }
}
