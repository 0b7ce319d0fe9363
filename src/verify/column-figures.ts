import type { ResolvedLine } from "../agreements/agreement.ts";
import type { Ore } from "../money/ore.ts";
import type { Fraction } from "../numbers/fraction.ts";
import { sum } from "../numbers/sum.ts";
import type { Place } from "../problems/place.ts";
import type { CellPlace } from "../problems/tables.ts";
import type { Recipient } from "../recipients/recipient.ts";
import type { Table, TableCell, TableColumn, TableRow } from "../tables/table.ts";

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
  /** What of the lines goes to no recipient, less what is added to them, in öre; 0 where absent. */
  readonly setAside?: Ore;
  readonly sums: readonly SumFigure[];
}

/** What the kind of table decides about a figure: whose it is and what it should be. */
export type ExpectedEntry = Pick<Figure, "label" | "recipient" | "expected" | "lines">;

/** A column's figures, each read from its row and cell, the entries and the sums apart. */
export function columnFigures(
  table: Table,
  column: TableColumn,
  read: (row: TableRow, cell: TableCell) => ExpectedEntry,
): Pick<ColumnFigures, "column" | "entries" | "sums"> {
  const figures = table.rows.flatMap((row) =>
    row.cells
      .filter((cell) => cell.column === column)
      .map((cell): Figure => ({ place: cell.place, row, cell, printed: cell.value, ...read(row, cell) })),
  );
  const entries = figures.filter(({ row }) => row.role === "entry");
  return { column, entries, sums: sumsOfColumn(figures) };
}

/** The place of a figure as a message names it: the cell, its header and whose it is. */
export function namedPlace({ place, cell, label }: Figure): CellPlace {
  return { cell: place.cell, header: cell.column.header, label };
}

/** The place of a column as a whole. */
export function placeOfColumn({ letter }: TableColumn): Place {
  return { cell: letter, row: null, column: letter };
}

/**
 * The sums of one column and the entries each is over: a subtotal is over its group, a total over everything.
 *
 * Groups are above their subtotals; in a table that begins with a subtotal they are below.
 */
export function sumsOfColumn(figures: readonly Figure[]): SumFigure[] {
  const counted = figures.filter(({ row }) => row.role !== "of-which");
  const entries = counted.filter(({ row }) => row.role === "entry");
  const leading = counted[0]?.row.role === "subtotal";
  const groups = groupsBetweenSums(counted);
  const all = groupOf(entries);
  // The group before sum number n is group n; the group after it is the next.
  return counted
    .filter(({ row }) => row.role !== "entry")
    .map((figure, index) => {
      const grand = figure.row.role === "total";
      const group = grand ? all : (groups[leading ? index + 1 : index] ?? groupOf([]));
      return { ...figure, ...group, grand };
    });
}

/** The entries before the first sum, between the first and the second, and so on, added up once each. */
function groupsBetweenSums(figures: readonly Figure[]): Group[] {
  const groups: Figure[][] = [[]];
  for (const figure of figures)
    if (figure.row.role === "entry") groups.at(-1)?.push(figure);
    else groups.push([]);
  return groups.map(groupOf);
}

type Group = Pick<SumFigure, "over" | "added">;

function groupOf(over: readonly Figure[]): Group {
  return { over, added: sum(over.map(({ printed }) => printed ?? 0n)) };
}
