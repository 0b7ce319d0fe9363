import type { Ore } from "../../money/ore.ts";

/**
 * Why no national total is claimed, though one explains the rows: they look as if they followed from more than persons.
 *
 * - `equal`: several rows have the same amount, as with a minimum or a maximum
 * - `register`: most rows are a register's to the person, but its people are not the total
 * - `base`: the rows are about a register's, with the same number of persons added to each
 * - `row`: nearly every row is about a register's, in proportion, and some (`cells`) are far from it
 * - `pot`: the pot is the sum of the rows, some of which do not fit (`cells`), or which is no round amount
 */
export type Doubt =
  | {
      readonly reason: "equal";
      readonly amount: Ore;
      readonly rows: number;
      readonly match: PartialMatch | null;
    }
  | { readonly reason: "register"; readonly match: PartialMatch }
  | { readonly reason: "base"; readonly register: string; readonly date: string }
  | {
      readonly reason: "row";
      readonly register: string;
      readonly date: string;
      readonly cells: readonly string[];
    }
  | { readonly reason: "pot"; readonly pot: Ore; readonly cells: readonly string[] };

/** A register that has the same number of persons in some rows. */
export interface PartialMatch {
  readonly register: string;
  readonly date: string;
  /** How many rows are the same to the person. */
  readonly rows: number;
  /** What the register's people add up to, all rows together, or its nation where rows are missing. */
  readonly persons: bigint;
}
