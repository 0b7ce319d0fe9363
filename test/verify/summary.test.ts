import { describe, expect, it } from "vitest";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { placeNamed } from "../../src/tables/csv/grid.ts";
import type { Claim } from "../../src/verify/claim.ts";
import type { Verification } from "../../src/verify/verification.ts";
import { places, verified } from "./verified.ts";

// 2025, in millions: counties 93, 200 and 200 of areas 1, 3 and 4; regions 500 and 288 of 3 and 4; municipalities 250 of 2.
const CLAIM: Claim = { kind: "summary", agreement: agreementOf("2025") };

/** What each cell of the first column is expected to be, in kronor, by its row's label. */
function expected({ columns }: Verification): unknown[] {
  return (columns[0]?.entries ?? []).map(({ label, expected }) => [
    label,
    expected && expected.amount / 100n,
  ]);
}

function summary(...lines: readonly string[]): Verification {
  return verified(lines.join("\n"), CLAIM);
}

describe("a summary of areas against levels", () => {
  it("has rows of areas by name, id or both, of lines and of levels", () => {
    const found = summary(
      "Område;Län (kr);Totalt (kr)",
      "Komplexa behov;200000000;700000000",
      "Område 3;200000000;700000000",
      "3 Komplexa behov;200000000;700000000",
      "lan-medverkan;24000000;24000000",
      "Regioner;;788000000",
    );
    expect(found.problems).toEqual([]);
    // The empty cell is of no line: nothing is held against it.
    expect(found.checked).toBe(9);
    expect(found.columns[0]?.entries.at(-1)).toMatchObject({
      label: "Regioner",
      printed: null,
      expected: null,
    });
  });

  it("has rows of areas by their id in a column of codes beside another name", () => {
    const found = verified(
      "Kod;Område;Län (kr);Totalt (kr)\n3 Komplexa behov;Vård;200000000;700000000",
      CLAIM,
      { columns: { A: "code", B: "label" } },
    );
    expect(found.problems).toEqual([]);
    expect(found.checked).toBe(2);
  });

  it("holds an amount where no line belongs against nothing at all, and misses one where a line belongs", () => {
    const found = summary("Område;Län (kr);Kommuner (kr)", "Komplexa behov;;5", "Barn och unga;0;250000000");
    expect(found.problems).toMatchObject([
      {
        code: "amount-missing",
        place: placeNamed("B2"),
        details: { cell: "B2", header: "Län (kr)", label: "Komplexa behov", expected: 200_000_000_00n },
      },
      { code: "amount-differs", place: placeNamed("C2"), details: { printed: 500n, expected: 0n } },
    ]);
    expect(found.problems).toHaveLength(2);
    expect(found.checked).toBe(3);
  });

  it("has its total held against every line of the column, and its part-sums against what they name", () => {
    const rows = (county: string, both: string): Verification =>
      summary(
        "Område;Län (kr);Totalt (kr)",
        "Område 3;200000000;700000000",
        "Område 4;200000000;488000000",
        `Summa;${county};${both}`,
      );
    // Area 1 is lacking: the sums are right and the totals are not.
    expect(rows("400000000", "1188000000").problems).toMatchObject([
      {
        code: "amount-differs",
        place: placeNamed("B4"),
        details: { expected: 493_000_000_00n, label: "Summa" },
      },
      { code: "amount-differs", place: placeNamed("C4"), details: { expected: 1_560_000_000_00n } },
    ]);
    // A sum that is none of its rows is told once.
    expect(places(rows("400000001", "1188000000"))).toEqual([
      ["column-sum", "B4"],
      ["amount-differs", "C4"],
    ]);
  });

  it("has a total of any name held against every line of the column", () => {
    const found = summary(
      "Område;Län (kr);Kommuner (kr)",
      "Område 3;200000000;",
      "Område 2;;250000000",
      "Hela riket;200000000;250000000",
    );
    expect(places(found)).toEqual([["amount-differs", "B4"]]);
    expect(found.problems[0]?.details).toMatchObject({ expected: 493_000_000_00n });
  });

  it("has no need of a name for a part's sum or for what is counted already: they are held against nothing", () => {
    const found = summary(
      "Område;Län (kr);Kommuner (kr)",
      "Område 3;200000000;",
      "varav något;7;",
      "Delsumma vård;200000000;",
      "Område 2;;250000000",
      "Delsumma skola;;250000000",
    );
    expect(found.problems).toEqual([]);
    expect(found.columns[0]?.sums.map(({ label, expected }) => [label, expected])).toEqual([
      ["Delsumma vård", null],
      ["Delsumma skola", null],
    ]);
    expect(found.columns[0]?.entries.map(({ label }) => label)).toEqual(["Område 3", "Område 2"]);
  });

  it("asks for rows that nothing is found for, each at its place, and goes on with the others", () => {
    const found = summary("Område;Län (kr);Totalt (kr)", "Vård;1;2", "Område 3;200000000;700000000");
    expect(found.problems).toEqual([
      expect.objectContaining({
        code: "row-unmapped",
        place: placeNamed("A2"),
        details: { cell: "A2", label: "Vård" },
      }),
    ]);
    expect(found.checked).toBe(2);
    expect(expected(found)).toEqual([
      ["Vård", null],
      ["Område 3", 200_000_000n],
    ]);
  });

  it("asks for columns that nothing is found for, and holds them against nothing", () => {
    const found = summary("Område;Län (kr);Annat (kr)", "Område 3;200000000;2");
    expect(found.problems).toEqual([
      expect.objectContaining({
        code: "column-unmapped",
        place: placeNamed("C"),
        details: { column: "C", header: "Annat (kr)", lines: CLAIM.agreement?.lines.map(({ id }) => id) },
      }),
    ]);
    expect(found.columns[1]).toMatchObject({ lines: [], entries: [{ printed: 200n, expected: null }] });
    expect(found.checked).toBe(1);
  });

  it("is of everything in its only column, unless the header names something", () => {
    expect(summary("Område;Belopp (kr)", "Komplexa behov;700000000").problems).toEqual([]);
    expect(summary("Område;Län (kr)", "Komplexa behov;200000000").problems).toEqual([]);
    expect(places(summary("Område;Län (kr)", "Komplexa behov;700000000"))).toEqual([
      ["amount-differs", "B2"],
    ]);
  });

  it("may be told what its rows and columns are, by label, number, letter or header", () => {
    const found = verified(
      "Del;Första (kr);Andra (kr)\nVård;200000000;500000000\nStöd;200000000;288000000\n;250000000;0",
      {
        ...CLAIM,
        rows: { vård: { areas: ["3"] }, "3": { areas: ["4"] }, "4": { areas: ["2"] } },
        columns: { B: { levels: ["county", "municipality"] }, "Andra (kr)": { levels: ["region"] } },
      },
    );
    expect(found.problems).toEqual([]);
    expect(found.checked).toBe(6);
  });

  it("has rows named by one of several labels", () => {
    const found = verified(
      "Del;Område;Län (kr);Totalt (kr)\nVård;Komplexa behov;200000000;700000000",
      { ...CLAIM, rows: { "komplexa behov": { areas: ["3"] } } },
      { columns: { A: "label", B: "label" } },
    );
    expect(found.problems).toEqual([]);
    expect(found.columns[0]?.entries[0]?.label).toBe("Vård Komplexa behov");
  });

  it("without an agreement has its sums checked, asks for nothing and takes what is given for nothing", () => {
    const csv = "Område;A (kr);B (kr)\nVård;1;2\nStöd;3;4\nTotalt;4;7";
    const without: Claim = {
      kind: "summary",
      columns: { B: { areas: ["3"] } },
      rows: { Vård: { areas: ["3"] } },
    };
    const found = verified(csv, without);
    expect(places(found)).toEqual([["column-sum", "C4"]]);
    expect(found.checked).toBe(6);
    expect(found.registers).toEqual([]);
  });

  it("in millions is right to the rounding of its figures", () => {
    const found = summary(
      "Område;Län (mnkr);Totalt (mnkr)",
      "Komplexa behov;200;700",
      "Suicidpreventivt arbete;201;488",
    );
    expect(places(found)).toEqual([["amount-differs", "B3"]]);
  });
});
