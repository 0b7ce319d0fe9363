import type { CellObject, WorkSheet } from "@e965/xlsx";
import { placeAt } from "../../tables/csv/grid.ts";
import type { DraftCell, SheetDraft, WorkbookDraft } from "../workbook-draft.ts";
import { NUMBER_FORMATS } from "./number-formats.ts";

/**
 * The bytes of an .ods, written by SheetJS, which writes number formats and widths but no other looks. It is not packed: what
 * kind of file it is must be readable in its bytes, and SheetJS packs that too.
 */
export async function odsBytes({ sheets }: WorkbookDraft): Promise<Uint8Array> {
  const { utils, write } = await import("@e965/xlsx");
  const book = utils.book_new();
  for (const sheet of sheets) utils.book_append_sheet(book, sheetIn(sheet), sheet.name);
  return new Uint8Array(write(book, { bookType: "ods", type: "array" }) as ArrayBuffer);
}

function sheetIn({ rows, widths }: SheetDraft): WorkSheet {
  const sheet: WorkSheet = { "!cols": widths.map((wch) => ({ wch })) };
  for (const [row, drafts] of rows.entries())
    for (const [column, draft] of drafts.entries())
      if (draft) sheet[placeAt(row + 1, column + 1).cell] = cellIn(draft);
  const width = rows.reduce((most, drafts) => Math.max(most, drafts.length), 1);
  sheet["!ref"] = `A1:${placeAt(Math.max(1, rows.length), width).cell}`;
  return sheet;
}

/** SheetJS writes cells of the same sheet as OpenFormula has them, and leaves alone what already is. */
function inOpenFormula(formula: string): string {
  return formula.replace(/(?<!\p{L})(\p{L}+)!([A-Z]+\d+)/gu, "[$$$1.$2]");
}

function cellIn({ value, formula, format }: DraftCell): CellObject {
  const stored: CellObject = typeof value === "string" ? { t: "s", v: value } : { t: "n", v: value };
  return {
    ...stored,
    ...(formula !== undefined && { f: inOpenFormula(formula) }),
    ...(format && { z: NUMBER_FORMATS[format] }),
  };
}
