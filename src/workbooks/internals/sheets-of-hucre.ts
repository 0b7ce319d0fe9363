import type { Cell as HucreCell, Sheet as HucreSheet, Workbook as HucreWorkbook } from "hucre/xlsx";
import type { Stored, WorkbookSheet } from "../workbook.ts";
import type { HiddenParts } from "./open-document-facts.ts";
import type { FormatAt } from "./open-document-formats.ts";
import { type RawCell, type RawValue, sheetOf } from "./sheet-of.ts";
import { shiftedFormula } from "./shifted-formula.ts";

/** The errors that a spreadsheet shows in place of a value. */
const ERRORS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
  "#FIELD!",
]);

/** LibreOffice's own errors: "Err:508". */
const NUMBERED_ERROR = /^Err:\d{3}$/;

/** The sheets of an .xlsx or .ods as hucre reads them; `hidden` and `formats` are what it does not report of an .ods. */
export function sheetsOfHucre(
  workbook: HucreWorkbook,
  hidden?: readonly HiddenParts[],
  formats?: readonly FormatAt[],
): WorkbookSheet[] {
  return workbook.sheets.map((sheet, index) => {
    const parts = hidden?.[index];
    return sheetOf({
      name: sheet.name,
      hidden: parts ? parts.hidden : (sheet.hidden ?? sheet.veryHidden ?? false),
      cells: cellsOf(sheet, formats?.[index]),
      merges: sheet.merges ?? [],
      isHiddenRow: (row) => parts?.rows.has(row + 1) ?? sheet.rowDefs?.get(row)?.hidden ?? false,
      isHiddenColumn: (column) => parts?.columns.has(column + 1) ?? sheet.columns?.[column]?.hidden ?? false,
    });
  });
}

function* cellsOf({ rows, cells }: HucreSheet, formatAt?: FormatAt): Generator<RawCell> {
  const shared = new Map<
    number,
    { readonly formula: string; readonly row: number; readonly column: number }
  >();
  for (const [row, values] of rows.entries()) {
    for (const [column, value] of values.entries()) {
      const detail = cells?.get(`${row},${column}`);
      const formula = formulaIn(detail, row, column, shared);
      if (value === null && formula === undefined) continue;
      const format = formatAt ? formatAt(row, column) : detail?.style?.numFmt;
      yield { row, column, value: value as RawValue, stored: storedIn(value, detail), formula, format };
    }
  }
}

/** The formula of a cell; the text of one that was filled over cells is in the first of them only. */
function formulaIn(
  detail: HucreCell | undefined,
  row: number,
  column: number,
  shared: Map<number, { readonly formula: string; readonly row: number; readonly column: number }>,
): string | undefined {
  if (detail?.formula === undefined || detail.formulaType !== "shared") return detail?.formula;
  const index = detail.formulaSharedIndex ?? -1;
  if (detail.formula !== "") shared.set(index, { formula: detail.formula, row, column });
  const first = shared.get(index);
  return first && shiftedFormula(first.formula, row - first.row, column - first.column);
}

function storedIn(value: unknown, detail: HucreCell | undefined): Stored {
  if (detail?.type === "error") return "error";
  const hasFormula = detail?.formula !== undefined;
  if (typeof value === "string") {
    // In .ods an error is the text of a formula.
    return hasFormula && (ERRORS.has(value) || NUMBERED_ERROR.test(value)) ? "error" : "text";
  }
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "boolean";
  if (value instanceof Date) return "date";
  return hasFormula ? "uncomputed" : "empty";
}
