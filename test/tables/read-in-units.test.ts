import { describe, expect, it } from "vitest";
import { parseCsv } from "../../src/tables/csv/parse-csv.ts";
import { readInUnits } from "../../src/tables/read-in-units.ts";
import { readTable } from "../../src/tables/read-table.ts";
import type { Table } from "../../src/tables/table.ts";

const read = (lines: readonly string[]) => readTable(parseCsv(`${lines.join("\n")}\n`, ";"));
const inThousands = (table: Table, ...letters: readonly string[]) =>
  readInUnits(table, ({ letter }) =>
    letters.includes(letter) ? { unit: "tkr", unitFrom: "given" } : undefined,
  );
const values = ({ rows }: Table) => rows.map(({ cells }) => cells.map(({ value }) => value));
const told = ({ problems }: Table) => problems.map(({ code, place }) => [code, place?.cell]);

describe("figures read again in another unit", () => {
  const table = read([
    "Län;Folkmängd;Belopp (kr);Bidrag (kr)",
    "Gotland;61 029;1 200;1 2 3",
    "Skåne;1 421 781;12,5 mnkr;500",
    ";1 000;1.500;5;9",
  ]);

  it("are those of the named columns, but for units of their own", () => {
    const again = inThousands(table, "B", "C");
    expect(values(again)).toEqual([
      [61_029n, 120_000_000n, null],
      [1_421_781n, 1_250_000_000n, 50_000n],
      [1_000n, null, 500n],
    ]);
    expect(again.columns.map(({ unit, unitFrom }) => [unit, unitFrom])).toEqual([
      ["kr", "assumed"],
      ["kr", "assumed"],
      ["tkr", "given"],
      ["kr", "header"],
    ]);
    expect(again.rows.map(({ row, labels }) => [row, labels])).toEqual(
      table.rows.map(({ row, labels }) => [row, labels]),
    );
    expect(again.rows[0]?.cells[1]?.column).toBe(again.columns[2]);
  });

  it("are told once where they cannot be read, and the others as before", () => {
    expect(told(table)).toEqual([
      ["cell-malformed", "D2"],
      ["cell-ambiguous", "C4"],
      ["row-ragged", "E4"],
    ]);
    const again = inThousands(table, "C");
    expect(told(again)).toEqual([
      ["cell-malformed", "D2"],
      ["row-ragged", "E4"],
      ["cell-ambiguous", "C4"],
    ]);
    expect(again.problems.at(-1)?.details).toMatchObject({ label: "", readings: [150_000n, 150_000_000n] });
    const other = inThousands(table, "D");
    expect(told(other)).toEqual([
      ["cell-ambiguous", "C4"],
      ["row-ragged", "E4"],
      ["cell-malformed", "D2"],
    ]);
    expect(other.problems.at(-1)?.details).toMatchObject({ label: "Gotland", text: "1 2 3" });
  });

  it("are told by the row's first name, or its code where it has none", () => {
    const { problems } = inThousands(
      read(["Kod;Område;Län;Belopp (kr)", "09;;Gotland;1 2 3", "12;;;4 5 6", "13;Norra;Halland;7 000"]),
      "D",
    );
    expect(problems.map(({ details }) => (details as { label?: string } | undefined)?.label)).toEqual([
      "Gotland",
      "12",
    ]);
  });

  it("are no longer doubted in a unit that they can be in", () => {
    const large = read(["Län;Belopp (mnkr)", "Gotland;1 152 341", "Skåne;26 985 626"]);
    expect(told(large)).toEqual([["unit-impossible", "B"]]);
    expect(told(inThousands(large, "B"))).toEqual([]);
    expect(told(inThousands(large, "A"))).toEqual([["unit-impossible", "B"]]);
  });

  it("are the same table where no unit changes", () => {
    expect(readInUnits(table, () => undefined)).toBe(table);
    expect(readInUnits(table, () => ({ unit: "kr", unitFrom: "given" }))).toBe(table);
    expect(inThousands(table, "A", "B")).toBe(table);
  });
});
