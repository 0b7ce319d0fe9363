import { describe, expect, it } from "vitest";
import { cellKind } from "../../src/tables/cells/cell-kind.ts";
import { readIndicator } from "../../src/tables/registers/read-indicator.ts";
import { readRegister } from "../../src/tables/registers/read-register.ts";
import { tableFrom } from "../../src/tables/table-from.ts";

const ABOUT = { id: "egen", date: "2024-11-01" };

describe.each([" ", "\u00a0", "\u2007", "\u2009", "\u202f"])("figures grouped with %j", (space) => {
  const grouped = (text: string): string => text.replaceAll("_", space);

  it("are read in a table, amounts and head counts alike", () => {
    const text = grouped(
      "Län;Folkmängd;Belopp (tkr)\nGotlands län;61_001;1_234\nBlekinge län;157_000;2_000,5_tkr\n",
    );
    const table = tableFrom(new TextEncoder().encode(text));
    expect(table.problems).toEqual([]);
    expect(table.rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual([
      [61_001n, 123_400_000n],
      [157_000n, 200_050_000n],
    ]);
  });

  it("are read in a register, whose count column they show", () => {
    const register = readRegister(
      grouped("region;antal personer\n2303 Ragunda;5_000\n2305 Bräcke;1_007_000\n"),
      ABOUT,
    );
    expect([register.count("2303"), register.count("2305"), register.count("23")]).toEqual([
      5_000, 1_007_000, 1_012_000,
    ]);
  });

  it("are read as an indicator, with decimals too", () => {
    const read = readIndicator(grouped("code;value\n01;12_345,5\n03;1_000\n04;1_000_000.25\n"));
    expect(read).toEqual({
      "01": { numerator: 24_691n, denominator: 2n },
      "03": 1_000n,
      "04": { numerator: 4_000_001n, denominator: 4n },
    });
  });

  it("are no indicator where they are not grouped by threes", () => {
    expect(() => readIndicator(grouped("code;value\n01;12_34\n"))).toThrow(/cell-malformed/);
    expect(() => readIndicator(grouped("code;value\n01;1_000/3\n"))).toThrow(/cell-malformed/);
    expect(readIndicator("code;value\n01;100/30\n")).toEqual({ "01": { numerator: 10n, denominator: 3n } });
  });

  it("have the same looks, with and without a unit", () => {
    const kinds = ["1_000_kr", "kr_12_345", "12_345", "25_mnkr", "5_tusen_kronor", "12_%"].map((text) =>
      cellKind(grouped(text)),
    );
    expect(kinds).toEqual(["number", "figure", "figure", "figure", "figure", "percent"]);
  });
});
