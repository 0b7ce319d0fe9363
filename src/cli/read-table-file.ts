import type { Problem } from "../problems/problem.ts";
import { refuse } from "../problems/refuse.ts";
import type { Grid } from "../tables/csv/grid.ts";
import type { Table } from "../tables/table.ts";
import type { WorkbookSheet } from "../workbooks/workbook.ts";
import { binaryKind } from "./binary-kind.ts";
import { readBytes, readFile } from "./read-file.ts";

/** A table's file: its bytes, or the sheet of a workbook. */
export interface TableFile {
  readonly input: Uint8Array | Grid;
  /** Absent for a file that is no workbook. */
  readonly sheet?: WorkbookSheet;
  /** Problems of what was read from `input`, with what only the workbook shows. */
  readonly withSheet: (problems: readonly Problem[], table?: Table) => readonly Problem[];
}

/** Which sheet of a workbook is read. */
export interface SheetOptions {
  /** The sheet's name; if absent, the first that `isReadable`. */
  readonly sheet?: string | undefined;
  readonly isReadable?: (grid: Grid) => boolean;
  /** Whether the caller opens zip archives itself. */
  readonly zip?: boolean;
}

/**
 * Reads a file of text, or a sheet of a workbook. The code for workbooks is loaded only for a workbook.
 *
 * @throws AllocationError as `readFile` and `readWorkbook`; `argument-missing` for a sheet of a file that is no workbook
 */
export async function readTableFile(file: string, options: SheetOptions = {}): Promise<TableFile> {
  const bytes = readBytes(file);
  if (binaryKind(bytes) !== "workbook") {
    if (options.sheet !== undefined)
      refuse("argument-missing", [], { argument: "<workbook>", command: "--sheet" });
    return { input: readFile(file, options), withSheet: (problems) => problems };
  }
  const [{ readWorkbook }, { chooseSheet }, { isTable }, { sheetProblems }, { sumFormulas }] =
    await Promise.all([
      import("../workbooks/read-workbook.ts"),
      import("../workbooks/choose-sheet.ts"),
      import("../workbooks/table-from-workbook.ts"),
      import("../workbooks/sheet-problems.ts"),
      import("../workbooks/sum-formulas.ts"),
    ]);
  const { isReadable = isTable } = options;
  const workbook = await readWorkbook(bytes, file);
  const { sheet, notes } = chooseSheet(workbook, { sheet: options.sheet, isReadable, file });
  return {
    input: sheet.grid,
    sheet,
    withSheet: (problems, table) => [
      ...sheetProblems(sheet, problems),
      ...(table ? sumFormulas(sheet, table) : []),
      ...notes,
    ],
  };
}
