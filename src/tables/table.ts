import type { MoneyUnit } from "../money/money-unit.ts";
import type { Ore } from "../money/ore.ts";
import type { Place } from "../problems/place.ts";
import type { Problem } from "../problems/problem.ts";
import type { Cell } from "./csv/grid.ts";

/** A published table as it stands: what each column and row is, and every figure with its place. */
export interface Table {
  /** Texts above the header: titles, "Angivet i tusental kronor". */
  readonly titles: readonly TableText[];
  readonly columns: readonly TableColumn[];
  /** Rows with content below the header, in order. */
  readonly rows: readonly TableRow[];
  /** Texts below the last row of figures: footnotes, sources. */
  readonly notes: readonly TableText[];
  /** Cells and structure that could not be read; the other cells are read all the same. */
  readonly problems: readonly Problem[];
}

/** A text that is no cell of the table proper, with its address. */
export interface TableText {
  readonly address: string;
  readonly text: string;
}

/** What a column holds. `label` is the name of a recipient, area, activity or line; `other` is kept and not read. */
export type ColumnRole = "code" | "label" | "amount" | "population" | "percent" | "other";

/** A column of a published table: its header, what it holds, and the unit of its amounts. */
export interface TableColumn {
  /** 1 is column A. */
  readonly index: number;
  /** "F" */
  readonly letter: string;
  /** The header as printed, lines joined by a space; "" where there is none. */
  readonly header: string;
  readonly role: ColumnRole;
  /** The unit its amounts are read in. */
  readonly unit: MoneyUnit;
  /** What told the unit: the caller, the column's header, a title, or nothing (kronor are then assumed). */
  readonly unitFrom: "given" | "header" | "title" | "assumed";
  /** What the header itself says, whichever unit was used; `null` where it says nothing. */
  readonly headerUnit: MoneyUnit | null;
  /** What the title nearest the header says; another unit than the header's is a clash within the table. */
  readonly titleUnit: MoneyUnit | null;
}

/** What a row is: an entry, a sum of some rows, the sum of all, or a part already counted in another row. */
export type RowRole = "entry" | "subtotal" | "total" | "of-which";

/** A row of a published table, with its place in the file and every figure in it. */
export interface TableRow {
  /** The row as a spreadsheet numbers it. */
  readonly row: number;
  /** The physical line of the file, from 1. */
  readonly line: number;
  readonly role: RowRole;
  /** The official code printed, without footnote marks; "" where there is none. */
  readonly code: string;
  /** The label columns' texts, without footnote marks, line breaks as spaces, in column order; "" where a cell is empty. */
  readonly labels: readonly string[];
  /** One cell for every amount and population column, in column order, empty ones too. */
  readonly cells: readonly TableCell[];
  /** Every other cell with content, as printed: codes, labels, percentages and columns that are not read. */
  readonly texts: readonly Cell[];
}

/** One figure with its place as a person finds it. */
export interface TableCell {
  readonly column: TableColumn;
  readonly place: Place;
  readonly line: number;
  /** As printed. */
  readonly text: string;
  /** An amount in öre, or persons for a population; `null` for an empty cell, a dash, or one that cannot be read. */
  readonly value: Ore | bigint | null;
  /** The smallest step the figure is printed in: 100 000 öre for "265" in tkr, 10 000 000 öre for "26,5" in mnkr, 1 for persons. */
  readonly step: Ore;
  /** Whether there is a figure that could not be read (its problem is in the table's problems). */
  readonly unreadable: boolean;
}
