import { readdirSync, readFileSync } from "node:fs";
import { read, SSF } from "@e965/xlsx";
import { beforeAll, expect, it, vi } from "vitest";
import { sheetsOfSheetJs } from "../../src/workbooks/internals/sheets-of-sheet-js.ts";
import { readWorkbook } from "../../src/workbooks/read-workbook.ts";
import type { WorkbookSheet } from "../../src/workbooks/workbook.ts";

const ROOT = new URL("../../", import.meta.url).pathname;

/** Every workbook here that two readers can open. */
const BOOKS = [
  ...readdirSync(`${ROOT}fixtures/workbooks`).map((file) => `fixtures/workbooks/${file}`),
  "fixtures/bad/sheet-chosen/table.xlsx",
  "fixtures/bad/formula-range/table.xlsx",
  "fixtures/bad/cell-not-figure/table.xlsx",
].filter((file) => /\.(xlsx|ods)$/.test(file));

// SheetJS prints what it thinks of number formats, which are not used.
beforeAll(() => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  return () => vi.restoreAllMocks();
});

function cellsOf(sheets: readonly WorkbookSheet[]): unknown[] {
  return sheets.flatMap(({ name, grid }) =>
    grid.rows
      .flat()
      .flatMap(({ address, text, stored }) => (text === "" ? [] : [[name, address, text, stored]])),
  );
}

it.each(BOOKS)("%s is read as a second reader reads it: 0 cells differ", async (file) => {
  const bytes = new Uint8Array(readFileSync(ROOT + file));
  const { sheets } = await readWorkbook(bytes, file);
  const other = read(bytes, { type: "array", sheetStubs: true, cellNF: true, cellStyles: true });
  expect(cellsOf(sheets)).toEqual(cellsOf(sheetsOfSheetJs(other, SSF.is_date)));
});
