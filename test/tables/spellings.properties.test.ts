import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Level, Recipient } from "../../src/recipients/recipient.ts";
import { SWEDEN } from "../../src/recipients/sweden.ts";
import { columnAmounts } from "../../src/tables/column-amounts.ts";
import { parseCsv } from "../../src/tables/csv/parse-csv.ts";
import { readTable } from "../../src/tables/read-table.ts";

const HEADERS = { county: "Län", region: "Region", municipality: "Kommun" } as const;

function grouped(kronor: bigint, sign: string): string {
  return String(kronor).replace(/\B(?=(\d{3})+$)/g, sign);
}

/** Ways in which people print whole kronor. */
const FIGURES: Readonly<Record<string, (kronor: bigint) => string>> = {
  digits: String,
  spaces: (kronor) => grouped(kronor, " "),
  "narrow spaces": (kronor) => grouped(kronor, "\u202f"),
  points: (kronor) => grouped(kronor, "."),
  apostrophes: (kronor) => grouped(kronor, "'"),
  "curly apostrophes": (kronor) => grouped(kronor, "’"),
  "comma and dash": (kronor) => `${grouped(kronor, " ")},-`,
  "colon and dash": (kronor) => `${grouped(kronor, " ")}:-`,
  "öre that are 00": (kronor) => `${grouped(kronor, ".")},00`,
  "kr.": (kronor) => `${grouped(kronor, "\u00a0")} kr.`,
  "kronor.": (kronor) => `${kronor} kronor.`,
  "kr before": (kronor) => `kr ${grouped(kronor, " ")}`,
  "left-to-right mark": (kronor) => `\u200e${grouped(kronor, " ")}`,
  "word joiners": (kronor) => grouped(kronor, "\u2060"),
  "zero-width space": (kronor) => `${grouped(kronor, " ")}\u200b`,
  "raised mark": (kronor) => `${grouped(kronor, " ")} ¹)`,
  "raised marks": (kronor) => `${grouped(kronor, " ")}²`,
};

/** Misprints, none of which is an amount. */
const MISPRINTS: Readonly<Record<string, (kronor: bigint) => string>> = {
  "a letter for a digit": (kronor) => `${grouped(kronor, " ").slice(0, -1)}O`,
  exponent: () => "1,15E+06",
  about: (kronor) => `ca ${grouped(kronor, " ")}`,
  elsewhere: () => "se bilaga",
  "narrow column": () => "########",
  "bad grouping": () => "12 34 567",
};

const NAMES: Readonly<Record<string, (name: string) => string>> = {
  plain: (name) => name,
  "raised mark": (name) => `${name} ¹)`,
  "raised marks": (name) => `${name}¹ ²`,
  star: (name) => `${name}*`,
  capitals: (name) => name.toUpperCase(),
  "zero-width space": (name) => `\u200b${name}`,
};

/** Columns of numbers before the names: their header, and the number of the row. */
const CODES: Readonly<Record<string, readonly [string, (code: string, index: number) => string] | null>> = {
  none: null,
  codes: ["Kod", (code) => code],
  "codes without zeros": ["Kod", (code) => String(Number(code))],
  "codes as decimals": ["Kod", (code) => `${Number(code)}.0`],
  "running numbers": ["Nr", (_, index) => String(index + 1)],
  ranks: ["Plats", (_, index) => String(index + 1)],
};

const tables = fc
  .constantFrom<keyof typeof HEADERS>("county", "region", "municipality")
  .chain((level: keyof typeof HEADERS) =>
    fc.record({
      level: fc.constant<Level>(level),
      codes: fc.constantFrom(...Object.keys(CODES)),
      brackets: fc.boolean(),
      rows: fc.uniqueArray(
        fc.record({
          recipient: fc.constantFrom(...SWEDEN.recipients(level)),
          kronor: fc.bigInt({ min: 1000n, max: 5_000_000_000n }),
          figure: fc.constantFrom(...Object.keys(FIGURES)),
          misprint: fc.oneof(
            { weight: 5, arbitrary: fc.constant(null) },
            { weight: 1, arbitrary: fc.constantFrom(...Object.keys(MISPRINTS)) },
          ),
          name: fc.constantFrom(...Object.keys(NAMES)),
        }),
        { selector: ({ recipient }) => recipient.code, minLength: 2, maxLength: 12 },
      ),
    }),
  );

describe("a table of recipients and amounts in any spelling", () => {
  it("reads back to the same recipients and amounts, or has a problem at the cell: no row is skipped", () => {
    let [read, refused] = [0, 0];
    fc.assert(
      fc.property(tables, ({ level, codes, brackets, rows }) => {
        const numbers = CODES[codes] ?? null;
        const label = (recipient: Recipient, name: string) =>
          `${NAMES[name]?.(recipient.name)}${brackets && numbers === null ? ` (${recipient.code})` : ""}`;
        const lines = rows.map(({ recipient, kronor, figure, misprint, name }, index) => {
          const printed = misprint === null ? FIGURES[figure]?.(kronor) : MISPRINTS[misprint]?.(kronor);
          const cells = [label(recipient, brackets ? "plain" : name), printed];
          return (numbers ? [numbers[1](recipient.code, index), ...cells] : cells).join(";");
        });
        const header = [
          ...(numbers ? [numbers[0]] : []),
          HEADERS[level as keyof typeof HEADERS],
          "Belopp (kr)",
        ];
        const table = readTable(parseCsv(`${header.join(";")}\n${lines.join("\n")}\n`, ";"));
        expect(table.rows).toHaveLength(rows.length);
        const { amounts, problems } = columnAmounts(table, { column: "Belopp (kr)" });
        const found = new Map(amounts.map((one) => [one.cell, one]));
        const letter = numbers ? "C" : "B";
        rows.forEach(({ recipient, kronor, misprint }, index) => {
          const cell = `${letter}${index + 2}`;
          const amount = found.get(cell);
          const wrong = problems.filter(({ place }) => place?.row === index + 2);
          if (misprint !== null) expect(wrong.map(({ code }) => code)).toEqual(["cell-malformed"]);
          if (amount) {
            read++;
            expect([amount.recipient.code, amount.recipient.level]).toEqual([recipient.code, level]);
            expect([amount.amount, misprint]).toEqual([kronor * 100n, null]);
            expect(wrong).toEqual([]);
          } else {
            refused++;
            expect(wrong.map(({ place }) => place?.cell)).toEqual([cell]);
            // A lone sign among the digits of a small amount is doubted; nothing else is.
            if (misprint === null)
              expect([wrong[0]?.code, kronor < 1_000_000n]).toEqual(["cell-ambiguous", true]);
          }
        });
      }),
      { numRuns: 1000 },
    );
    expect(read).toBeGreaterThan(refused);
    expect(refused).toBeGreaterThan(100);
  });
});
