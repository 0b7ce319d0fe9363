import { type CsvError, parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Delimiter } from "../../src/tables/csv/delimiter.ts";
import { placeAt, placeNamed, placeOf } from "../../src/tables/csv/grid.ts";
import { parseCsv } from "../../src/tables/csv/parse-csv.ts";
import { problemsOf } from "../support/problems-of.ts";

const CAUSES: Readonly<Record<string, string>> = {
  INVALID_OPENING_QUOTE: "opening-quote",
  CSV_INVALID_CLOSING_QUOTE: "closing-quote",
  CSV_QUOTE_NOT_CLOSED: "quote-not-closed",
};

/** What csv-parse makes of a text. */
function byLibrary(
  text: string,
  delimiter: Delimiter,
): { readonly rows: string[][]; readonly causes: (string | undefined)[]; readonly line?: number } {
  const options = { record_delimiter: "\n", relax_column_count: true, skip_empty_lines: false };
  try {
    return { rows: parse(text, { delimiter, ...options }), causes: [] };
  } catch (error) {
    const { code, lines } = error as CsvError & { lines?: number };
    return { rows: [], causes: [CAUSES[code]], line: Number(lines) };
  }
}

const texts = (text: string): string[][] => parseCsv(text).rows.map((row) => row.map((cell) => cell.text));

describe("a grid of cells", () => {
  it("counts blank rows, so that addresses are those of a spreadsheet", () => {
    const { rows, problems } = parseCsv("titel\n\nlän;kr\nGotland;1 200,50\n");
    expect(problems).toEqual([]);
    expect(rows).toHaveLength(4);
    expect(rows[3]).toEqual([
      { text: "Gotland", line: 4, row: 4, column: 1, address: "A4" },
      { text: "1 200,50", line: 4, row: 4, column: 2, address: "B4" },
    ]);
  });

  it("tells rows and lines apart after a quoted line break", () => {
    const { rows } = parseCsv('a;b;c\r\n"x\r\ny";2;"p\nq"\r\n3;4;5\r\n');
    expect(rows[1]?.map(({ line, address }) => [line, address])).toEqual([
      [2, "A2"],
      [3, "B2"],
      [3, "C2"],
    ]);
    expect(rows[2]?.[0]).toEqual({ text: "3", line: 5, row: 3, column: 1, address: "A3" });
  });

  it("takes mixed line ends, short rows, doubled quotes and a byte order mark", () => {
    expect(texts('\uFEFFa;b\r\n1;2\n3\r"5 ""x""";6')).toEqual([
      ["a", "b"],
      ["1", "2"],
      ["3"],
      ['5 "x"', "6"],
    ]);
  });

  it("reads as csv-parse reads, and refuses what csv-parse refuses, at the same place", () => {
    const text = fc.string({
      unit: fc.constantFrom("a", "1", " ", ",", ";", "\t", "å", "'", '"', '"', '""', "\u00A0", "\n"),
      maxLength: 30,
    });
    let [read, refused] = [0, 0];
    fc.assert(
      fc.property(text, fc.constantFrom<Delimiter[]>(";", ",", "\t"), (text, delimiter) => {
        const grid = parseCsv(text, delimiter);
        const expected = byLibrary(text, delimiter);
        expect(grid.rows.map((row) => row.map((cell) => cell.text))).toEqual(expected.rows);
        expect(grid.problems.map(({ details }) => (details as { cause?: string }).cause)).toEqual(
          expected.causes,
        );
        // At a quotation that is not closed csv-parse names the line where the text ended.
        if (expected.line && expected.causes[0] !== "quote-not-closed")
          expect(grid.problems[0]?.path).toEqual(["line", expected.line]);
        if (expected.causes.length > 0) refused += 1;
        else read += 1;
      }),
      { numRuns: 3000 },
    );
    expect(Math.min(read, refused)).toBeGreaterThan(500);
  });

  it("reads back every table of quoted cells", () => {
    const cells = fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 5 }), { minLength: 1 });
    fc.assert(
      fc.property(cells, fc.constantFrom(";", ",", "\t" as const), (rows, delimiter) => {
        const written = rows.map((row) =>
          row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter),
        );
        const grid = parseCsv(written.join("\n"), delimiter as ";");
        expect(grid.rows.map((row) => row.map((cell) => cell.text))).toEqual(
          rows.map((row) => row.map((cell) => cell.replace(/\r\n?/g, "\n"))),
        );
      }),
    );
  });

  it.each([
    ['a;b\n1;2"3\n', 2, "opening-quote"],
    ['a;b\r\n\r\n"x\r\ny";2\r\n3;"4" 5\r\n', 5, "closing-quote"],
    ['a;b\n"x ""y""";2\n1;"2 ""z""\n3;4\n5;6\n', 3, "quote-not-closed"],
  ])("says where quotation marks do not pair up: %j", (text, line, cause) => {
    expect(parseCsv(text, ";")).toEqual({
      rows: [],
      problems: [
        { code: "csv-malformed", severity: "error", path: ["line", line], details: { line, cause } },
      ],
    });
  });

  it("keeps a byte order mark that does not begin the text, and has a sign for half a character", () => {
    expect(texts("a;\uFEFFb\n\ud83d;å")).toEqual([
      ["a", "\uFEFFb"],
      ["\ufffd", "å"],
    ]);
  });

  it("refuses what is no text", () => {
    const told = problemsOf(() => parseCsv(5 as never, ";")).map(({ details }) => details);
    expect(told).toMatchObject([{ of: "parseCsv", name: "text", given: "5" }]);
  });

  it("has no rows without text", () => {
    expect(parseCsv("")).toEqual({ rows: [], problems: [] });
  });
});

describe("cell addresses", () => {
  it.each([
    [1, 1, "A1"],
    [14, 6, "F14"],
    [2, 26, "Z2"],
    [2, 27, "AA2"],
    [9, 702, "ZZ9"],
    [9, 703, "AAA9"],
  ])("row %i, column %i is %s", (row, column, address) => {
    expect(placeAt(row, column).cell).toBe(address);
    const cell = { text: "", line: 1, row, column, address };
    expect(placeOf(cell)).toEqual({ cell: address, row, column: address.replace(/\d/g, "") });
    expect(placeNamed(address)).toEqual(placeOf(cell));
  });

  it.each([
    ["F", null, "F"],
    ["AAA12", 12, "AAA"],
    ["AAAA1", null, null],
    ["f14", null, null],
    ["14", null, null],
    ["F14:G15", null, null],
    ["x F14", null, null],
    ["", null, null],
  ])("%j has the row %s and the column %s", (cell, row, column) => {
    expect(placeNamed(cell)).toEqual({ cell, row, column });
  });
});
