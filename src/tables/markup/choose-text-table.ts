import { AllocationError } from "../../problems/allocation-error.ts";
import { type Problem, problem } from "../../problems/problem.ts";
import { bestOf } from "../best-of.ts";
import type { Grid } from "../csv/grid.ts";
import type { TablesInText } from "./tables-in-text.ts";
import type { TextTable } from "./text-table.ts";

/** The table of a text that is read, and what to report of the choice. */
export interface ChosenTextTable {
  readonly table: TextTable;
  readonly notes: readonly Problem[];
}

/** How a table is chosen. */
export interface TextTableChoice {
  /** The table's name, or its number from 1; if absent, the first that can be read. */
  readonly named?: string | undefined;
  /** Whether a grid can be read as what is looked for. */
  readonly isReadable: (grid: Grid) => boolean;
  /** How well one of those that can be read is what is looked for; the first of the best is read. */
  readonly rank?: ((grid: Grid, name: string) => number) | undefined;
  /** The file's name in problems. */
  readonly file: string;
}

/**
 * Chooses the table of a text to read. Where none can be read it is the one with most rows, whose problems show why.
 *
 * @throws AllocationError `sheet-unknown`
 */
export function chooseTextTable(
  { format, tables }: TablesInText,
  { named, isReadable, rank, file }: TextTableChoice,
): ChosenTextTable {
  const names = namesOf(tables);
  const hidden = ({ hiddenRows }: TextTable, name: string): Problem[] => {
    if (hiddenRows.length === 0) return [];
    const facts = { sheet: name, hidden: false, rows: hiddenRows, columns: [], format };
    return [problem("sheet-hidden", ["sheet"], facts, "warning")];
  };
  if (named !== undefined) {
    const plain = (name: string): string => name.normalize("NFC").trim().toLowerCase();
    const at = names.findIndex((name) => plain(name) === plain(named));
    const table = tables[at] ?? (/^\d{1,6}$/.test(named.trim()) ? tables[Number(named) - 1] : undefined);
    if (!table) {
      const facts = { file, sheet: named, known: names, format };
      throw new AllocationError([problem("sheet-unknown", ["sheet"], facts)]);
    }
    return { table, notes: hidden(table, named) };
  }
  const readable = tables.filter(({ grid }) => isReadable(grid));
  const table =
    bestOf(readable, (one) => rank?.(one.grid, names[tables.indexOf(one)] ?? "") ?? 0) ??
    tables.reduce((most, one) => (sizeOf(one) > sizeOf(most) ? one : most));
  const name = names[tables.indexOf(table)] ?? "";
  const others = readable.filter((one) => one !== table).map((one) => names[tables.indexOf(one)] ?? "");
  // What another table holds is not checked.
  const severity = others.length > 0 ? "warning" : "note";
  const isNews = tables.length > 1 || format === "lines";
  const chosen = problem("sheet-chosen", ["sheet"], { sheet: name, others, format }, severity);
  return { table, notes: [...(isNews ? [chosen] : []), ...hidden(table, name)] };
}

/** A name for each table: its own where no other has it, else its number from 1. */
export function namesOf(tables: readonly TextTable[]): string[] {
  return tables.map(({ name }, at) =>
    name !== "" && tables.filter((one) => one.name === name).length === 1 ? name : String(at + 1),
  );
}

function sizeOf({ grid }: TextTable): number {
  return grid.rows.filter((row) => row.length > 0).length;
}
