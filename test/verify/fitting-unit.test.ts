import { describe, expect, it } from "vitest";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { placeNamed } from "../../src/tables/csv/grid.ts";
import type { Claim } from "../../src/verify/claim.ts";
import type { Verification } from "../../src/verify/verification.ts";
import { MEDVERKAN, places, verified } from "./verified.ts";

const PART: Claim = { ...MEDVERKAN, partial: true };

/** A table whose title says thousands of kronor. */
function inThousands(...lines: readonly string[]): string {
  const more = ";".repeat((lines[0]?.split(";").length ?? 1) - 1);
  return [`Angivet i tusental kronor${more}`, more, ...lines].join("\n");
}

/** Value and step of each figure of the table as it was read in the end. */
function figures({ table }: Verification): unknown[] {
  return table.rows.map(({ cells }) => cells.map(({ value, step }) => [value, step]));
}

describe("a table in which a header's unit is not the title's", () => {
  it("in the title's unit has every amount read anew, and heads, empty cells and dashes left alone", () => {
    const found = verified(
      inThousands(
        "Län;Folkmängd;Belopp (kr)",
        "Gotlands län;61 029;1000",
        "Skåne län;1 428 626;2 000,5",
        "Blekinge län;157 973;–",
      ),
      PART,
    );
    expect(figures(found)).toEqual([
      [
        [61_029n, 1n],
        [1_000_000_00n, 100_000n],
      ],
      [
        [1_428_626n, 1n],
        [2_000_500_00n, 10_000n],
      ],
      [
        [157_973n, 1n],
        [null, 100_000n],
      ],
    ]);
    expect(places(found)).toEqual([
      ["unit-clash", "C"],
      ["amount-differs", "C5"],
      ["amount-missing", "C6"],
    ]);
    expect(found.table.columns.map(({ role, unit }) => [role, unit])).toEqual([
      ["label", "kr"],
      ["population", "kr"],
      ["amount", "tkr"],
    ]);
    // Every cell is of a column of the table.
    for (const { cells } of found.table.rows)
      for (const { column } of cells) expect(found.table.columns).toContain(column);
  });

  it("is told of each column that clashes, with its header, both units and the one used", () => {
    const { problems } = verified(
      inThousands(
        "Län;lan-medverkan, kr;lan-nationell-strategi;Totalt (mnkr)",
        "Gotlands län;1 000;2 000;3 000",
      ),
      { ...PART, lines: ["lan-medverkan", "lan-nationell-strategi"] },
    );
    const units = { titleUnit: "tkr", used: "tkr" };
    expect(problems.map(({ code, place, details }) => [code, place?.cell, details])).toEqual([
      ["unit-clash", "B", { column: "B", header: "lan-medverkan, kr", headerUnit: "kr", ...units }],
      ["unit-clash", "D", { column: "D", header: "Totalt (mnkr)", headerUnit: "mnkr", ...units }],
    ]);
  });

  it("is read by its header where neither fits, or both as well", () => {
    const wrong = verified(inThousands("Län;Belopp (kr)", "Gotlands län;17"), PART);
    expect(wrong.problems).toMatchObject([
      { code: "unit-clash", details: { used: "kr" } },
      { code: "amount-differs", details: { printed: 17_00n } },
    ]);
    const either = verified(
      inThousands("Län;Belopp (kr)", "Gotlands län;1000", "Blekinge län;1000000"),
      PART,
    );
    expect(either.problems).toMatchObject([
      { code: "unit-clash", details: { used: "kr" } },
      { code: "amount-differs", place: placeNamed("B4"), details: { printed: 1000_00n } },
    ]);
  });

  it("is read in the unit of most figures, not of some", () => {
    const rows = ["Gotlands län;1000", "Blekinge län;1000", "Kalmar län;1000000"];
    expect(verified(inThousands("Län;Belopp (kr)", ...rows), PART).problems).toMatchObject([
      { code: "unit-clash", details: { used: "tkr" } },
      { code: "amount-differs", place: placeNamed("B6"), details: { printed: 1_000_000_000_00n } },
    ]);
  });

  it("is read in the unit its total fits in, where no row is held against anything", () => {
    const claim: Claim = {
      kind: "split",
      agreement: agreementOf("2025"),
      recipient: "Gotlands län",
      lines: ["lan-medverkan"],
    };
    const found = verified(
      inThousands("Aktivitet;Belopp (kr)", "Möten;400", "Kurser;600", "Totalt;1000"),
      claim,
    );
    expect(places(found)).toEqual([["unit-clash", "B"]]);
    expect(found.problems[0]?.details).toMatchObject({ used: "tkr" });
  });

  it("is read in the unit that is given, whatever would fit and whether the header says another or none", () => {
    for (const header of ["Belopp", "Belopp (tkr)", "Belopp (kr)"]) {
      const csv = inThousands(`Län;${header}`, "Gotlands län;1 000");
      const found = verified(csv, PART, { unit: "kr", columns: { A: "label", B: "amount" } });
      expect(found.problems.at(-1), header).toMatchObject({
        code: "amount-differs",
        details: { printed: 1_000_00n },
      });
      expect(found.problems.length, header).toBe(header === "Belopp (kr)" ? 2 : 1);
    }
  });

  it("has no clash in columns that are no amounts, or that say no unit themselves", () => {
    const found = verified(inThousands("Län;Villkor i kr;Belopp", "Gotlands län;inga;1000"), PART, {
      columns: { A: "label", B: "other", C: "amount" },
    });
    expect(found.problems).toEqual([]);
    expect(figures(found)).toEqual([[[1_000_000_00n, 100_000n]]]);
  });
});
