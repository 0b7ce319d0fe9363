import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatKr } from "../../src/money/format-kr.ts";
import { parseCsv } from "../../src/tables/csv/parse-csv.ts";
import { readTable } from "../../src/tables/read-table.ts";

const SPACES = [" ", "\u00a0", "\u202f", "\u2009", ""] as const;
const MARKS = ["", "*", " 1)", " ¹", "a)", " [2]", " **"] as const;
const TITLES = ["", "Bilaga 1\n\n", "Statsbidrag 2025\nAngivet i kronor\n\n", "\n\n"] as const;
const HEADERS = ["Belopp", "Belopp (kr)", "Tilldelning kr", "amount_sek", '"Summa\nkronor"', "2025"] as const;

const layout = fc.record({
  delimiter: fc.constantFrom(";", "\t" as const),
  space: fc.constantFrom(...SPACES),
  title: fc.constantFrom(...TITLES),
  header: fc.constantFrom(...HEADERS),
  lineEnd: fc.constantFrom("\n", "\r\n"),
  note: fc.constantFrom("", "\n1) preliminärt", "\n\nKälla: SCB"),
});
// Öre make the first figure one beyond doubt; a table of nothing but "12" is no likeness of any.
const amounts = fc.array(
  fc.record({ ore: fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n }), mark: fc.constantFrom(...MARKS) }),
  { minLength: 1, maxLength: 12 },
);

describe("any table of formatted amounts", () => {
  it("is read back to the öre, whatever its layout", () => {
    fc.assert(
      fc.property(layout, amounts, (look, entries) => {
        const lines = entries.map(
          ({ ore, mark }, row) =>
            `Mottagare ${row}${look.delimiter}${formatKr(ore).replaceAll("\u00a0", look.space)}${mark}`,
        );
        const text = `${look.title}Region${look.delimiter}${look.header}\n${lines.join("\n")}${look.note}\n`;
        const table = readTable(parseCsv(text.replaceAll("\n", look.lineEnd), look.delimiter as ";"));
        expect(table.problems).toEqual([]);
        expect(table.rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual(
          entries.map(({ ore }) => [ore]),
        );
        expect(table.columns.map(({ role }) => role)).toEqual(["label", "amount"]);
      }),
      { numRuns: 500 },
    );
  });

  it("never makes the reader throw, and never loses a cell", () => {
    const cell = fc.oneof(
      fc.constantFrom(
        "",
        "–",
        "Län",
        "Belopp",
        "kr",
        "01",
        "2023",
        "1 000",
        "12 %",
        "Summa",
        "1 000 kr",
        "(5)",
        "1)",
        "*",
      ),
      fc.string({ maxLength: 6 }),
    );
    const grid = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 8 });
    fc.assert(
      fc.property(grid, (rows) => {
        const written = rows
          .map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(";"))
          .join("\n");
        const parsed = parseCsv(written, ";");
        const table = readTable(parsed);
        const width = table.columns.length;
        const kept = new Set([
          ...table.titles.map((one) => one.address),
          ...table.rows.flatMap((row) => [
            ...row.texts.map((one) => one.address),
            ...row.cells.map((one) => one.place.cell),
          ]),
          ...table.notes.map((one) => one.address),
        ]);
        const ragged = new Set(
          table.problems.flatMap((one) => (one.code === "row-ragged" ? [one.details.row] : [])),
        );
        const printedHeaders = table.columns.map(({ header }) => header).join("");
        parsed.rows.forEach((row, index) => {
          for (const one of row) {
            if (one.text.trim() === "" || kept.has(one.address)) continue;
            const inHeader = printedHeaders.includes(one.text.trim().replace(/\s*\n\s*/g, " "));
            expect(inHeader || (one.column > width && ragged.has(index + 1))).toBe(true);
          }
        });
      }),
      { numRuns: 2000 },
    );
  });
});
