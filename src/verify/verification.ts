import type { RegisterUse } from "../population/register-use.ts";
import type { Problem } from "../problems/problem.ts";
import type { Table } from "../tables/table.ts";
import type { Claim, Deviation } from "./claim.ts";
import type { ColumnFigures } from "./figures.ts";
import type { Recipe } from "./recompute.ts";

/** What came of holding a table against its claim: plain data for reports. */
export interface Verification {
  readonly claim: Claim;
  readonly table: Table;
  /** Every problem found, but those accepted as known deviations. */
  readonly problems: readonly Problem[];
  /** Problems that are in the table and known to be. */
  readonly accepted: readonly Accepted[];
  /** How many figures were held against something. */
  readonly checked: number;
  /** The figures by column, with what was expected of them. */
  readonly columns: readonly ColumnFigures[];
  /** What amounts were recomputed from; `null` where only sums could be checked. */
  readonly recipe: Recipe | null;
  readonly registers: readonly RegisterUse[];
}

/** A problem accepted, and the deviation that says why. */
export interface Accepted {
  readonly problem: Problem;
  readonly deviation: Deviation;
}

/** The table's figures with what they should be, before any check. */
export interface Sheet {
  readonly columns: readonly ColumnFigures[];
  readonly problems: readonly Problem[];
  readonly recipe: Recipe | null;
  readonly registers: readonly RegisterUse[];
}
