import type { Problem } from "../problems/problem.ts";
import { refuse } from "../problems/refuse.ts";
import { decode } from "../tables/csv/decode.ts";
import type { Grid } from "../tables/csv/grid.ts";
import type { Table } from "../tables/table.ts";
import { isZip } from "../tables/zip/zip-entries.ts";
import { binaryKind } from "./binary-kind.ts";
import { textBytes } from "./text-bytes.ts";

/** What a table's file holds: its bytes, or the sheet of a workbook, or the table of a page. */
export interface TableInBytes {
  readonly input: Uint8Array | Grid;
  /** The sheet or table that was read of several; absent for a file that has one table. */
  readonly sheet?: string | undefined;
  /** Problems of what was read from `input`, with what only the workbook or the page shows. */
  readonly withSheet: (problems: readonly Problem[], table?: Table) => readonly Problem[];
}

/** Which sheet of a workbook, or table of a page, is read. */
export interface SheetOptions {
  /** The sheet's name, or the table's name or number; if absent, the first that `isReadable`. */
  readonly sheet?: string | undefined;
  readonly isReadable?: (grid: Grid) => boolean;
  /** How well one of those that can be read is what is looked for; the first of the best is read. */
  readonly rank?: ((grid: Grid, name: string) => number) | undefined;
  /** Whether the caller opens zip archives itself. */
  readonly zip?: boolean;
}

/**
 * Finds the table in a file's bytes: text, a sheet of a workbook, or a table of HTML, Markdown or one cell a line. The code
 * for each is loaded only for such a file.
 *
 * @throws AllocationError as `textBytes`, `readWorkbook` and `tablesInText`; `argument-missing` for a sheet of a file that
 * has none
 */
export async function tableInBytes(
  bytes: Uint8Array,
  file: string,
  options: SheetOptions = {},
): Promise<TableInBytes> {
  if (binaryKind(bytes) === "workbook") return readSheet(bytes, file, options);
  const text = textBytes(bytes, file, options);
  const found = isZip(text) ? undefined : await readTextTable(text, file, options);
  if (found) return found;
  if (options.sheet !== undefined)
    refuse("argument-missing", [], { argument: "<workbook>", command: "--sheet" });
  return { input: text, withSheet: (problems) => problems };
}

async function readSheet(
  bytes: Uint8Array,
  file: string,
  { sheet: named, isReadable: given, rank }: SheetOptions,
): Promise<TableInBytes> {
  const [{ readWorkbook }, { chooseSheet }, { isTable }, { sheetProblems }, { sumFormulas }] =
    await Promise.all([
      import("./read-workbook.ts"),
      import("./choose-sheet.ts"),
      import("./is-table.ts"),
      import("./sheet-problems.ts"),
      import("./sum-formulas.ts"),
    ]);
  const workbook = await readWorkbook(bytes, file);
  const isReadable = given ?? isTable;
  const { sheet, notes } = chooseSheet(workbook, { sheet: named, isReadable, rank, file });
  return {
    input: sheet.grid,
    ...(workbook.sheets.length > 1 && { sheet: sheet.name }),
    withSheet: (problems, table) => [
      ...sheetProblems(sheet, problems),
      ...(table ? sumFormulas(sheet, table) : []),
      ...notes,
    ],
  };
}

async function readTextTable(
  bytes: Uint8Array,
  file: string,
  { sheet: named, isReadable: given, rank }: SheetOptions,
): Promise<TableInBytes | undefined> {
  const { tablesInText } = await import("../tables/markup/tables-in-text.ts");
  const found = await tablesInText(decode(bytes, file).text, file);
  if (!found) return undefined;
  const { chooseTextTable, namesOf } = await import("../tables/markup/choose-text-table.ts");
  const isReadable = given ?? (await import("./is-table.ts")).isTable;
  const { table, notes } = chooseTextTable(found, { named, isReadable, rank, file });
  const name = namesOf(found.tables)[found.tables.indexOf(table)];
  return {
    input: table.grid,
    ...(found.tables.length > 1 && { sheet: name }),
    withSheet: (problems) => [...problems, ...notes],
  };
}
