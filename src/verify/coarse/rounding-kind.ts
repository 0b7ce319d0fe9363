import type { Ore } from "../../money/ore.ts";
import type { Contradiction } from "../../publish/together.ts";

/**
 * How the figures of a table in thousands or millions were rounded, as far as the figures show it.
 *
 * - `together`: each figure is next to the exact one and every sum adds up as printed;
 * - `apart`: each amount is rounded for itself, and sums are rounded too or added from the printed amounts;
 * - `by-column`, `by-row`: each column, or each row, adds up, and the other sums are rounded for themselves;
 * - `none`: no such rounding gives the table.
 */
export type RoundingKind = "together" | "apart" | "by-column" | "by-row" | "none";

/** What the printed figures of a coarse table show of its rounding. Amounts are in öre. */
export interface TableRounding {
  readonly kind: RoundingKind;
  /** What the figures are printed in. */
  readonly unit: Ore;
  /** For `apart`: to the nearest, always down or always up. */
  readonly method?: RoundedHow;
  /** For `apart`: exact amounts of a sum that does not add up are not known, so it can be otherwise. */
  readonly unproven?: boolean;
  /** How many printed sums were added up. */
  readonly sums: number;
  /** Printed figures that are not the nearest. */
  readonly moved: readonly RoundedFigure[];
  /** Printed sums that are not the sum of their printed figures. */
  readonly broken: readonly BrokenSum[];
  /** Figures that are next to no exact one: a unit or more away. */
  readonly far: readonly RoundedFigure[];
  /** Cells that are empty where the agreement gives an amount. */
  readonly missing: readonly RoundedFigure[];
  /** For `none`: a figure that each way of rounding would print otherwise. */
  readonly against?: Readonly<Partial<Record<RoundedHow, RoundedFigure>>>;
  /** Why the missing figures cannot make the printed sums right. */
  readonly contradiction?: Contradiction & { readonly figures: readonly MissingFigure[] };
  /** The rounding in words, a sentence each, where the caller has added them. */
  readonly words?: { readonly sv: readonly string[]; readonly en: readonly string[] };
}

/** A way to round each figure for itself: to the nearest, always down or always up. */
export type RoundedHow = "nearest" | "down" | "up";

/** A printed figure beside the exact amount. */
export interface RoundedFigure {
  readonly cell: string;
  readonly label: string;
  readonly printed: Ore | null;
  /** The exact amount to the nearest öre. */
  readonly exact: Ore;
  /** The nearest figure that could be printed. */
  readonly nearest: Ore;
}

/** A printed sum beside the sum of its printed figures. */
export interface BrokenSum {
  readonly cell: string;
  readonly label: string;
  readonly printed: Ore;
  readonly computed: Ore;
  /** The exact sum to the nearest öre; `null` where it is not known. */
  readonly exact: Ore | null;
  readonly of: "row" | "column";
}

/** A figure of the contradiction, by the index that it has there: the amounts first, then the sums. */
export interface MissingFigure {
  readonly cell: string;
  readonly label: string;
  readonly printed: Ore | null;
  readonly exact: Ore;
  /** For a sum, the indexes of its amounts. */
  readonly of?: readonly number[];
}
