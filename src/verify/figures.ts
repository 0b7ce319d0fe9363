import type { SettledLine } from "../agreements/agreement.ts";
import type { Ore } from "../money/ore.ts";
import type { Fraction } from "../numbers/fraction.ts";
import type { Recipient } from "../recipients/recipient.ts";
import type { TableCell, TableColumn, TableRow } from "../tables/table.ts";

/** A printed figure, and what it should be where that can be recomputed. */
export interface Figure {
  readonly row: TableRow;
  readonly cell: TableCell;
  /** The recipient, area or activity of the row. */
  readonly label: string;
  readonly recipient: Recipient | null;
  /** In öre; `null` for an empty or unreadable cell. */
  readonly printed: Ore | null;
  /** What the agreement gives, or `null` where it says nothing of this figure. */
  readonly expected: Expected | null;
}

/** A recomputed amount, in öre. */
export interface Expected {
  /** Rounded as the table is said to be. */
  readonly amount: Ore;
  /** Before rounding. */
  readonly exact: Fraction;
  /** How many lines' amounts it is the sum of, each of them rounded; one where absent. */
  readonly parts?: number;
}

/** A printed sum and the figures it is the sum of. */
export interface SumFigure extends Figure {
  readonly over: readonly Figure[];
  /** What the figures it is over come to as printed, in öre. */
  readonly added: Ore;
  readonly grand: boolean;
}

/** One amount column: its entries, its sums, and the agreement's lines it holds. */
export interface ColumnFigures {
  readonly column: TableColumn;
  readonly lines: readonly SettledLine[];
  readonly entries: readonly Figure[];
  /** What of the lines goes to no recipient, less what is added to them, in öre; 0 where absent. */
  readonly setAside?: Ore;
  readonly sums: readonly SumFigure[];
}
