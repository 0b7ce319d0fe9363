import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { verifyFile } from "../../src/cli/verify-file.ts";
import { parseCsv } from "../../src/tables/csv/parse-csv.ts";
import { readWorkbook } from "../../src/workbooks/read-workbook.ts";

const FIXTURES = new URL("../../fixtures/", import.meta.url).pathname;
const BOOKS = readdirSync(`${FIXTURES}workbooks`).filter((file) => /\.(xlsx|ods|xls)$/.test(file));

/** The name of the published table that a workbook was made of. */
function published(file: string): string {
  return file.replace(/(-libreoffice)?\.\w+$/, "");
}

describe("the workbooks made of published tables", () => {
  it("are at least nine, in three formats, by two programs", () => {
    expect(BOOKS.length).toBeGreaterThanOrEqual(9);
    expect(new Set(BOOKS.map((file) => file.split(".").at(-1)))).toEqual(new Set(["xlsx", "ods", "xls"]));
    expect(BOOKS.some((file) => file.includes("libreoffice"))).toBe(true);
    expect(BOOKS.some((file) => !file.includes("libreoffice"))).toBe(true);
  });

  it.each(BOOKS)("%s verifies as its CSV does", async (file) => {
    const about = `${FIXTURES}published/${published(file)}/about.json`;
    const csv = await verifyFile(about, {}, { outside: true });
    const book = await verifyFile(about, { table: `${FIXTURES}workbooks/${file}` }, { outside: true });
    expect(csv.verification?.checked).toBeGreaterThan(0);
    expect(book.problems).toEqual(csv.problems);
    expect(book.causes).toEqual(csv.causes);
    expect(book.verification?.checked).toBe(csv.verification?.checked);
    expect(book.verification?.account).toEqual(csv.verification?.account);
    expect(book.verification?.accepted).toEqual(csv.verification?.accepted);
    expect(amounts(book)).toEqual(amounts(csv));
  });

  it.each(BOOKS)("%s has each figure and text of its CSV in the cell of the same address", async (file) => {
    const bytes = readFileSync(`${FIXTURES}workbooks/${file}`);
    const { sheets } = await readWorkbook(bytes, file);
    expect(sheets.map(({ name }) => name)).toEqual(["Fördelning"]);
    const csv = parseCsv(readFileSync(`${FIXTURES}published/${published(file)}/table.csv`, "utf8"));
    const cells = new Map(sheets[0]?.grid.rows.flat().map((cell) => [cell.address, cell.text]));
    for (const { address, text } of csv.rows.flat()) {
      const stored = cells.get(address) ?? "";
      expect([address, plain(stored)]).toEqual([address, plain(text)]);
    }
    expect(cells.size).toBeGreaterThan(10);
  });
});

/** A figure without its grouping, any other text unchanged. */
function plain(text: string): string {
  const digits = text.replace(/[\s\u00a0]/g, "");
  return /^-?\d+(,\d+)?$/.test(digits) ? digits : text;
}

function amounts({ verification }: Awaited<ReturnType<typeof verifyFile>>): unknown {
  return verification?.table.rows.map(({ row, code, labels, cells }) => [
    row,
    code,
    labels,
    cells.map(({ value, place }) => [place.cell, value]),
  ]);
}
