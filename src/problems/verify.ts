import type { ShapeFaultAt } from "./shape-fault.ts";
import type { CellPlace } from "./tables.ts";

export interface VerifyProblems {
  /**
   * A printed amount differs from the recomputed one; both in öre. Where a register is perturbed, `least` and `most` are
   * the bounds of what the original counts would give.
   */
  "amount-differs": CellPlace & {
    printed: bigint;
    expected: bigint;
    line: string;
    least?: bigint;
    most?: bigint;
  };
  /** A cell is empty where the agreement gives an amount. */
  "amount-missing": CellPlace & { expected: bigint; line: string };
  /** Recipients of the level that are not in the table. */
  "recipient-missing": { level: string; names: readonly string[] };
  /** A row's total is not the sum of the row's parts. */
  "row-sum": CellPlace & { printed: bigint; computed: bigint };
  /** A total or subtotal is not the sum of its rows. */
  "column-sum": CellPlace & { printed: bigint; computed: bigint };
  /** A total is right, but in another unit than the rows it sums. */
  "total-unit": CellPlace & { printed: bigint; computed: bigint; factor: string };
  /** A title and a column's header name different units; the figures were read in `used`. */
  "unit-clash": { column: string; header: string; headerUnit: string; titleUnit: string; used: string };
  /** The table's sum differs from a sum that is stated of it. */
  "stated-differs": { source: string; stated: bigint; computed: bigint };
  /** A part differs from the amount that the agreement gives it to share. */
  "parent-differs": CellPlace & { printed: bigint; expected: bigint; recipient: string };
  /** An amount column that matches no line of the agreement. */
  "column-unmapped": { column: string; header: string; lines: readonly string[] };
  /** A line that the claim names, and of which no figure was compared. */
  "line-missing": { line: string };
  /** The rows are of a level that no line of the agreement goes to. */
  "level-without-line": { level: string; agreement: string; levels: readonly string[] };
  /** Printed persons, a percentage or kronor per inhabitant that the register or the amounts do not give. */
  "printed-differs": CellPlace & {
    what: "population" | "share" | "per-inhabitant" | "units";
    printed: string;
    expected: string;
  };
  /** A row of a summary that matches no line, area or level. */
  "row-unmapped": { cell: string; label: string };
  /**
   * The table is turned: recipients are over the columns of a table of recipients (`headers`), or down the rows
   * of a summary.
   */
  "table-turned": { names: readonly string[]; headers: boolean };
  /** A deviation listed as known is no longer in the table. */
  "deviation-gone": { deviation: string; cell: string; reason: string };
  /** No figure was checked; `agreement` is whether there was an agreement to check against. */
  "nothing-verified": { file: string; agreement: boolean };
  /** The description of a table has the wrong shape. */
  "about-shape": ShapeFaultAt;
  /** A split table is checked against a recipient's money, and the caller named no recipient. */
  "claim-missing": { what: "recipient" };
}
