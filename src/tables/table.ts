import type { MoneyUnit } from "../money/money-unit.ts";
import type { Ore } from "../money/ore.ts";
import type { Place } from "../problems/place.ts";
import type { Problem } from "../problems/problem.ts";
import type { FigureSigns } from "./cells/plain-figure.ts";
import type { Cell } from "./csv/grid.ts";

/** A published table as printed: the role of each column and row, and every figure with its place. */
export interface Table {
  /** Texts above the header: the name of the sheet, at "A0", titles, "Angivet i tusental kronor". */
  readonly titles: readonly TableText[];
  readonly columns: readonly TableColumn[];
  /** Rows with content below the header, in order. */
  readonly rows: readonly TableRow[];
  /** Texts below the last row of figures: footnotes, sources. */
  readonly notes: readonly TableText[];
  /** Cells and structure that could not be read. The other cells are read all the same. */
  readonly problems: readonly Problem[];
}

/** A text outside the rows and columns of the table, with its address. */
export interface TableText {
  readonly address: string;
  readonly text: string;
}

/**
 * The contents of a column. `label` is the name of a recipient, area, activity or line; `other` is kept but not read.
 */
export type ColumnRole = "code" | "label" | "amount" | "population" | "percent" | "other";

/** A column of a published table: its header, its contents, and the unit of its amounts. */
export interface TableColumn {
  /** 1 is column A. */
  readonly index: number;
  /** "F" */
  readonly letter: string;
  /** The header as printed, lines joined by a space; "" if there is none. */
  readonly header: string;
  /** The rows of the header, top first, where it has two: "Område 3" over "Komplexa behov". */
  readonly headings?: readonly string[];
  readonly role: ColumnRole;
  /** The unit that its amounts are read in. */
  readonly unit: MoneyUnit;
  /** The source of the unit: the caller, the column's header, a title, or none (kronor are then assumed). */
  readonly unitFrom: "given" | "header" | "title" | "assumed";
  /** The unit in the header itself, whichever unit was used; `null` if it has none. */
  readonly headerUnit: MoneyUnit | null;
  /** The unit in the title nearest the header. If it differs from the header's, the table contradicts itself. */
  readonly titleUnit: MoneyUnit | null;
  /**
   * What groups thousands and begins decimals, where the figures of the column as a whole show it: beside
   * "46.693.876", "12.300" is 12 300. Absent if no figure shows it.
   */
  readonly signs?: FigureSigns;
}

/** The role of a row: an entry, a sum of some rows, the sum of all, or a part already counted in another row. */
export type RowRole = "entry" | "subtotal" | "total" | "of-which";

/** A row of a published table, with its place in the file and every figure in it. */
export interface TableRow {
  /** The row as a spreadsheet numbers it. */
  readonly row: number;
  /** The physical line of the file, from 1. */
  readonly line: number;
  readonly role: RowRole;
  /** The printed official code, without footnote marks; "" if there is none. */
  readonly code: string;
  /**
   * The texts of the label columns, without footnote marks, line breaks as spaces, in column order; "" for an empty
   * cell.
   */
  readonly labels: readonly string[];
  /** One cell for every amount and population column, in column order, including empty ones. */
  readonly cells: readonly TableCell[];
  /** Every other cell with content, as printed: codes, labels, percentages and columns that are not read. */
  readonly texts: readonly Cell[];
}

/** One figure with its place. */
export interface TableCell {
  readonly column: TableColumn;
  readonly place: Place;
  readonly line: number;
  /** As printed. */
  readonly text: string;
  /** An amount in öre, or persons for a population; `null` for an empty cell, a dash, or one that cannot be read. */
  readonly value: Ore | bigint | null;
  /**
   * The smallest step the figure is printed in: 100 000 öre for "265" in tkr, 10 000 000 öre for "26,5" in mnkr, 1 for
   * persons.
   */
  readonly step: Ore;
  /** Whether there is a figure that could not be read. Its problem is in the table's `problems`. */
  readonly unreadable: boolean;
}

/** What a column of figures holds that are neither amounts nor persons, by its header. */
export type OtherContents = "share" | "per-inhabitant" | "rank" | "count" | "year" | "other";

/** A figure that is neither an amount nor persons, with its place. */
export interface OtherFigure {
  readonly row: TableRow;
  readonly column: TableColumn;
  readonly place: Place;
  /** As printed. */
  readonly text: string;
  readonly contents: OtherContents;
  /** The printed figure times 10^`decimals`; `null` if it cannot be read, or can be read in two ways. */
  readonly value: bigint | null;
  /** The number of decimals it is printed with. */
  readonly decimals: number;
}
