import type { Ore } from "../money/ore.ts";
import type { RoundingMethod } from "../rounding/rounding-method.ts";
import type { TieRule } from "../rounding/tie-rule.ts";

/** The rounding that an agreement states for a line's amounts. The caller chooses the rest. */
export interface StatedRounding {
  /** The smallest amount paid out, in öre: 50 000 kr is `5000000n`. */
  readonly unit?: Ore;
  readonly method?: RoundingMethod;
  /** Who gets a tied unit: a named rule, or codes in the order of a drawn lot. */
  readonly ties?: TieRule;
  /** Whether to round the line once, or each of the key's rules by itself; once if absent. */
  readonly per?: "line" | "component";
  readonly source: string;
}
