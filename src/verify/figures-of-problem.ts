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
const FIGURE_CODES: readonly string[] = [
  "amount-differs",
  "parent-differs",
  "amount-missing",
  "row-sum",
  "column-sum",
  "total-unit",
  "stated-differs",
] satisfies readonly ProblemCode[];

/** The codes of cells that cannot be read: such a deviation is known by its text. */
export const UNREADABLE: RegExp = /^cell-[am]/;

/** A known deviation as a description has it. */
type Described = Readonly<
  Partial<Record<"code" | "cell" | "text" | "printed" | "expected", string | undefined>>
>;

/** Whether a known deviation has its cell and its amounts, or the text of a cell that cannot be read; no amount for any other code. */
export function isDeviation({ code = "", cell, text, printed, expected }: Described): boolean {
  return FIGURE_CODES.includes(code)
    ? !!(cell && expected && (printed ?? code === "amount-missing"))
    : !(printed ?? expected) && !(UNREADABLE.test(code) && !(cell && text));
}

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
