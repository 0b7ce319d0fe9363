import type { Agreement } from "../agreements/agreement.ts";
import type { MoneyUnit } from "../money/money-unit.ts";
import type { Ore } from "../money/ore.ts";
import type { Level } from "../recipients/recipient.ts";
import type { RoundingMethod } from "../rounding/rounding-method.ts";

/** What the rows of a table are: recipients; areas or lines against levels; or activities that one amount is spent on. */
export type TableKind = "recipients" | "summary" | "split";

/** What a table is claimed to hold: everything it is checked against that the table does not state itself. */
export interface Claim {
  readonly kind: TableKind;
  /** What the amounts are recomputed from; without one only sums are checked. */
  readonly agreement?: Agreement;
  /** The level of the recipients, where the lines do not show it. */
  readonly level?: Level;
  /** The agreement's lines in the table, by id; all lines of the level by default. */
  readonly lines?: readonly string[];
  /** What each amount column holds, by letter or header; found from the headers where not given. */
  readonly columns?: Readonly<Record<string, LineFilter>>;
  /** What each row holds, by label: for `summary` and, as parents of its groups, for `split`. */
  readonly rows?: Readonly<Record<string, LineFilter>>;
  /** Terms of the agreement that cannot be computed and that the caller accepts to leave out, by id. */
  readonly accept?: readonly string[];
  /** The unit of the figures, which wins over titles and headers, though not over a unit printed in a cell. */
  readonly unit?: MoneyUnit;
  /** How the amounts are rounded, according to the claim; largest remainder by default. */
  readonly rounding?: RoundingMethod;
  /**
   * What the amounts are rounded to, according to the claim, in öre. By default one öre where figures are printed in
   * öre, else one krona.
   */
  readonly roundTo?: Ore;
  /** How far a figure may be from the recomputed one, in öre; 0 by default. */
  readonly tolerance?: Ore;
  /** For `split`: whose money is spread, as a name or code. */
  readonly recipient?: string;
  /** True for a table known to hold only some of its recipients. */
  readonly partial?: boolean;
  /** Sums printed elsewhere (in the text around the table) that its rows must add up to. */
  readonly stated?: readonly PrintedSum[];
  /** Deviations known and accepted, each with its reason. */
  readonly deviations?: readonly Deviation[];
}

/** Some of an agreement's lines: those that all given filters select. */
export interface LineFilter {
  readonly lines?: readonly string[];
  readonly areas?: readonly string[];
  readonly levels?: readonly Level[];
}

/** A sum printed outside the table, and where. */
export interface PrintedSum {
  /** In öre. */
  readonly amount: Ore;
  readonly source: string;
}

/** A problem that is known to be in the published table, and is accepted as long as it is the same. */
export interface Deviation {
  /** The problem's code. */
  readonly code: string;
  /** Its cell, "F14", or its column, "F"; absent for problems of the whole table. */
  readonly cell?: string;
  /** The printed amount, in öre. Needed for a problem that has one, so that no other amount is accepted. */
  readonly printed?: Ore;
  /** The amount that it should be, in öre. Needed like `printed`. */
  readonly expected?: Ore;
  /** What the cell has, for one that cannot be read, so that no other text is accepted. */
  readonly text?: string;
  readonly reason: string;
}
