import type { ResolvedLine } from "../agreements/agreement.ts";
import type { Ore } from "../money/ore.ts";
import type { Fraction } from "../numbers/fraction.ts";
import type { Place } from "../problems/place.ts";
import type { CellPlace } from "../problems/tables.ts";
import type { Level, Recipient } from "../recipients/recipient.ts";
import type { TableCell, TableColumn, TableRow } from "../tables/table.ts";
import type { UncheckedReason } from "./unchecked.ts";

/** A printed figure, and what it should be where that can be recomputed. */
export interface Figure {
  /** Its cell in the table, at which its problems and causes are reported. */
  readonly place: Place;
  readonly row: TableRow;
  readonly cell: TableCell;
  /** The recipient, area or activity of the row. */
  readonly label: string;
  readonly recipient: Recipient | null;
  /** In öre; `null` for an empty or unreadable cell. */
  readonly printed: Ore | null;
  /** What the agreement gives, or `null` where it states nothing for this figure. */
  readonly expected: Expected | null;
  /** The lines whose money it is; those of its column where absent. */
  readonly lines?: readonly ResolvedLine[];
}

/** A recomputed amount, in öre. */
export interface Expected {
  /** Rounded as the claim states. */
  readonly amount: Ore;
  /** Before rounding. */
  readonly exact: Fraction;
  /** How many lines it adds up, each rounded by itself; one where absent. */
  readonly parts?: number;
}

/** A printed sum and the figures it is the sum of. */
export interface SumFigure extends Figure {
  readonly over: readonly Figure[];
  /** The sum of those figures as printed, in öre. */
  readonly added: Ore;
  readonly grand: boolean;
}

/** One amount column: its entries, its sums, and the agreement's lines it holds. */
export interface ColumnFigures {
  readonly column: TableColumn;
  readonly lines: readonly ResolvedLine[];
  readonly entries: readonly Figure[];
  readonly sums: readonly SumFigure[];
  /** The level of the column's rows, where they are recipients. */
  readonly level?: Level;
  /** What the lines' amounts were rounded to, in öre; absent where none were recomputed. */
  readonly unit?: Ore;
  /** The sum of the lines' amounts as rounded, in öre; absent where it cannot be computed. */
  readonly paidOut?: Ore;
  /** Why the entries are not compared, where they are not. */
  readonly unchecked?: UncheckedReason;
}

/** What the kind of table decides about a figure: whose it is and what it should be. */
export type ExpectedEntry = Pick<Figure, "label" | "recipient" | "expected" | "lines">;

/** The place of a figure as a message names it: the cell, its header and whose it is. */
export function namedPlace({ place, cell, label }: Figure): CellPlace {
  return { cell: place.cell, header: cell.column.header, label };
}

/** The place of a column as a whole. */
export function placeOfColumn({ letter }: TableColumn): Place {
  return { cell: letter, row: null, column: letter };
}
