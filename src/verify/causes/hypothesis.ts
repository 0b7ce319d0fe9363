import type { ResolvedLine } from "../../agreements/agreement.ts";
import type { ColumnFigures } from "../column-figures.ts";
import type { Recipe } from "../recompute.ts";
import {
  type BesidesDate,
  type Cause,
  type CauseDetails,
  type CauseSearch,
  cause,
  type FindCause,
  suspects,
} from "./cause.ts";
import { fitOf } from "./fit-of.ts";

/** The causes that are one thing changed in how amounts are computed. */
export type SupposedCode =
  | "other-date"
  | "ages-ignored"
  | "ages-used"
  | "key-of-other-line"
  | "exception-missing"
  | "fixed-missing"
  | "fixed-on-top"
  | "eligibility-ignored"
  | "other-amount"
  | "last-year";

/** What may have been computed instead of a column's lines. */
export type Hypothesis<C extends SupposedCode = SupposedCode> = {
  [K in C]: {
    readonly code: K;
    readonly details: CauseDetails[K];
    readonly recipe: Recipe;
    readonly lines: readonly ResolvedLine[];
  };
}[C];

/** Hypotheses of one kind for a column, the likeliest first. */
export type Suppose = (search: CauseSearch, column: ColumnFigures) => Iterable<Hypothesis>;

/**
 * Tests hypotheses of one kind: those that reproduce a column as the claim rounds, or else the first that reproduces it
 * rounded in another way.
 */
export function tested(suppose: Suppose, how: "first" | "every" = "first"): FindCause {
  return (search) =>
    suspects(search).flatMap((column) => {
      const found: Cause[] = [];
      for (const hypothesis of suppose(search, column)) {
        const fit = fitOf(column, hypothesis.recipe, hypothesis.lines);
        if (!fit) continue;
        const one = causeOf(hypothesis, fit.cells, fit.besides);
        if (how === "every") found.push(one);
        else if (!fit.besides) return [one];
        else if (found.length === 0) found.push(one);
      }
      return found;
    });
}

/** A hypothesis that holds for cells, with what differs besides. */
export function causeOf(
  { code, details }: Hypothesis,
  cells: readonly string[],
  besides: BesidesDate = {},
): Cause {
  return cause(code, cells, { ...details, ...besides } as CauseDetails[typeof code]);
}
