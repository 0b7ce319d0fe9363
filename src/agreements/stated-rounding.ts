import type { Ore } from "../money/ore.ts";
import type { RoundingMethod } from "../rounding/method.ts";
import type { TieRule } from "../rounding/tie-rule.ts";

/** How an agreement says that a line's amounts are made whole; what it leaves out, the caller chooses. */
export interface StatedRounding {
  /** The smallest amount handed out, in öre: 50 000 kr is `5000000n`. */
  readonly unit?: Ore;
  readonly method?: RoundingMethod;
  /** Who gets a tied unit: a named rule, or codes in the order of a drawn lot. */
  readonly ties?: TieRule;
  /** Whether the line is rounded once, or each of the key's rules for itself; once where absent. */
  readonly per?: "line" | "component";
  readonly source: string;
}
