import type { CellObject, WorkBook, WorkSheet } from "@e965/xlsx";
import type { Stored, WorkbookSheet } from "../workbook.ts";
import { type RawCell, type RawValue, sheetOf } from "./sheet-of.ts";

/** Errors as .xls stores them. */
const ERRORS: Readonly<Record<number, string>> = {
  0: "#NULL!",
  7: "#DIV/0!",
  15: "#VALUE!",
  23: "#REF!",
  29: "#NAME?",
  36: "#NUM!",
  42: "#N/A",
  43: "#GETTING_DATA",
};

/** Whether a number format shows a date. */
export type IsDateFormat = (format: string) => boolean;

/**
 * The sheets of a workbook as SheetJS reads them with `sheetStubs` and `cellStyles`. What it stores is used, never the
 * text that it makes of a number and its format.
 */
export function sheetsOfSheetJs(workbook: WorkBook, isDate: IsDateFormat): WorkbookSheet[] {
  const { Sheets = [], WBProps } = workbook.Workbook ?? {};
  const epoch = WBProps?.date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return workbook.SheetNames.map((name, index) => {
    const sheet = workbook.Sheets[name] as WorkSheet;
    return sheetOf({
      name,
      hidden: (Sheets[index]?.Hidden ?? 0) > 0,
      cells: cellsOf(sheet, isDate, epoch),
      merges: (sheet["!merges"] ?? []).map(({ s, e }) => ({
        startRow: s.r,
        startCol: s.c,
        endRow: e.r,
        endCol: e.c,
      })),
      isHiddenRow: (row) => sheet["!rows"]?.[row]?.hidden ?? false,
      isHiddenColumn: (column) => sheet["!cols"]?.[column]?.hidden ?? false,
    });
  });
}

function* cellsOf(sheet: WorkSheet, isDate: IsDateFormat, epoch: number): Generator<RawCell> {
  for (const [address, cell] of Object.entries(sheet) as [string, CellObject][]) {
    const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    if (letters === undefined || (cell.t === "z" && cell.f === undefined)) continue;
    const column = [...letters].reduce((all, letter) => all * 26 + letter.charCodeAt(0) - 64, 0);
    const format = cell.z === undefined ? undefined : String(cell.z);
    const at = { row: Number(row) - 1, column: column - 1, formula: cell.f, format };
    yield { ...at, ...storedIn(cell, isDate, epoch) };
  }
}

const DAY = 86_400_000;

function storedIn(
  { t, v, f, z }: CellObject,
  isDate: IsDateFormat,
  epoch: number,
): { value: RawValue; stored: Stored } {
  // Its value of a formula that was not computed is a false 0.
  if (t === "z") return { value: null, stored: f === undefined ? "empty" : "uncomputed" };
  if (t === "e") return { value: ERRORS[Number(v)] ?? "#VALUE!", stored: "error" };
  if (t === "b") return { value: v as boolean, stored: "boolean" };
  if (t === "d") return { value: v as Date, stored: "date" };
  if (t !== "n") return { value: String(v), stored: "text" };
  if (z === undefined || !isDate(String(z))) return { value: v as number, stored: "number" };
  return { value: new Date(epoch + Math.round(Number(v) * DAY)), stored: "date" };
}
