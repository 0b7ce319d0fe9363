import type { ShapeFaultAt } from "./shape-fault.ts";
import type { CellPlace } from "./tables.ts";

export interface VerifyProblems {
  /** A printed amount is not the recomputed one; all in öre. */
  "amount-differs": CellPlace & { printed: bigint; expected: bigint; line: string };
  /** A cell is empty where the agreement gives an amount. */
  "amount-missing": CellPlace & { expected: bigint; line: string };
  /** Recipients of the level who are not in the table. */
  "recipient-missing": { level: string; names: readonly string[] };
  /** A row's total is not the sum of the row's parts. */
  "row-sum": CellPlace & { printed: bigint; computed: bigint };
  /** A total or subtotal is not the sum of its rows. */
  "column-sum": CellPlace & { printed: bigint; computed: bigint };
  /** A total is right but in another unit than the rows it sums. */
  "total-unit": CellPlace & { printed: bigint; computed: bigint; factor: string };
  /** A title and a column's header name different units; `used` is the one the figures were read in. */
  "unit-clash": { column: string; header: string; headerUnit: string; titleUnit: string; used: string };
  /** The table's sum is not a sum stated of it. */
  "stated-differs": { source: string; stated: bigint; computed: bigint };
  /** A part is not the amount that the agreement gives it to spread. */
  "parent-differs": CellPlace & { printed: bigint; expected: bigint; recipient: string };
  /** An amount column that no line of the agreement could be found for. */
  "column-unmapped": { column: string; header: string; lines: readonly string[] };
  /** A row of a summary that no line, area or level could be found for. */
  "row-unmapped": { cell: string; label: string };
  /** A deviation listed as known is not in the table any more. */
  "deviation-gone": { deviation: string; cell: string; reason: string };
  /** No figure was checked; `agreement` is whether there was an agreement to check against. */
  "nothing-verified": { file: string; agreement: boolean };
  /** The description of a table is not of the right shape. */
  "about-shape": ShapeFaultAt;
  /** A split table is to be checked against a recipient's money, and none was named. */
  "claim-missing": { what: "recipient" };
}
