import fc from "fast-check";
import { expect, it } from "vitest";
import { AllocationError } from "../../src/problems/allocation-error.ts";
import { decode } from "../../src/tables/csv/decode.ts";
import { parseCsv } from "../../src/tables/csv/parse-csv.ts";
import { tableFrom } from "../../src/tables/table-from.ts";
import { damaged, nastyText } from "./damage.ts";
import { fuzzed, TIMEOUT } from "./fuzzed.ts";

const CELLS = [
  "",
  "Län",
  "Belopp (kr)",
  "01 Stockholms län",
  "1 000,50",
  "Summa",
  "–",
  "12 %",
  "tkr",
  "2025",
  "1)",
  "1.234",
];
const cell = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...CELLS) }, nastyText);
const delimiter = fc.constantFrom(";", ",", "\t" as const);
const lineEnd = fc.constantFrom("\n", "\r\n", "\r");

/** Cells joined as CSV has them: quoted where they must be. */
function joined(rows: readonly (readonly string[])[], between: string, end: string): string {
  const quoted = (text: string): string =>
    /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => row.map(quoted).join(between)).join(end);
}

const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 });

it("csv: whole cells come back as they were, and damaged text is a grid that says the same, or a problem", {
  timeout: TIMEOUT,
}, () => {
  const inputs = fc.tuple(rows, delimiter, lineEnd, damaged(fc.constant("")), fc.boolean());
  const answers = fuzzed("csv", inputs, ([cells, between, end, dirt, dirty]) => {
    const text = joined(cells, between, end) + (dirty ? dirt : "");
    const { rows: grid, problems } = parseCsv(text, between);
    if (problems.length > 0) {
      expect(dirty).toBe(true);
      expect([grid, problems.map(({ code }) => code)]).toEqual([[], ["csv-malformed"]]);
      return "malformed";
    }
    const read = grid.map((row) => row.map((one) => one.text));
    // One kind of line end, no byte order mark, no half of a character: what the reader says that it changes, and no more.
    const plain = (one: string): string => one.replace(/\r\n?/g, "\n").replace(/\p{Surrogate}/gu, "\ufffd");
    if (!dirty) {
      const expected = cells.map((row) => row.map(plain));
      const [first] = expected;
      if (first) first[0] = (first[0] ?? "").replace(/^\uFEFF/, "");
      // A last row of one empty cell is no row, as a text may end in a line feed or not.
      while (expected.length > 1 && expected.at(-1)?.join("") === "" && expected.at(-1)?.length === 1)
        expected.pop();
      while (read.length > 1 && read.at(-1)?.join("") === "" && read.at(-1)?.length === 1) read.pop();
      expect(read.length === 0 ? [[""]] : read).toEqual(expected);
    }
    // Joined again and read again, it is the same grid.
    const again = parseCsv(read.map((row) => `${joined([row], between, "")}\n`).join(""), between);
    expect(again.rows.map((row) => row.map((one) => one.text))).toEqual(read);
    return "read";
  });
  expect(Math.min(...answers.values())).toBeGreaterThan(50);
});

it("tables: bytes of any kind become a table in which no cell is lost, or a problem", {
  timeout: TIMEOUT,
}, () => {
  const sound = fc
    .tuple(rows, delimiter, lineEnd)
    .map(([cells, between, end]) => joined(cells, between, end));
  const encoded = fc
    .tuple(damaged(sound), fc.constantFrom("utf-8", "utf-16le", "latin-1"))
    .map(([text, encoding]) => {
      if (encoding === "utf-8") return new TextEncoder().encode(text);
      return Uint8Array.from(Buffer.from(`\ufeff${text}`, encoding === "latin-1" ? "latin1" : "utf16le"));
    });
  const bytes = fc.oneof({ weight: 6, arbitrary: encoded }, fc.uint8Array({ maxLength: 300 }));
  const answers = fuzzed("tables", bytes, (input) => {
    try {
      const table = tableFrom(input);
      const { text } = decode(input);
      expect(text).not.toContain("\0");
      const figures = table.rows.flatMap(({ cells }) => cells);
      for (const { value, unreadable } of figures) expect(value === null || !unreadable).toBe(true);
      const told = new Set(table.problems.map(({ place }) => place?.cell));
      for (const one of figures) if (one.unreadable) expect(told).toContain(one.place.cell);
      return table.problems.length === 0 ? "read" : "read with problems";
    } catch (error) {
      if (!(error instanceof AllocationError)) throw error;
      return "refused";
    }
  });
  expect(Math.min(...answers.values())).toBeGreaterThan(20);
});
