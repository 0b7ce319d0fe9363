import { describe, expect, it } from "vitest";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import type { Register } from "../../src/population/register.ts";
import { SWEDEN } from "../../src/recipients/sweden.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { placeNamed } from "../../src/tables/csv/grid.ts";
import { tableFrom } from "../../src/tables/table-from.ts";
import type { Claim } from "../../src/verify/claim.ts";
import type { Verification } from "../../src/verify/verification.ts";
import { verify } from "../../src/verify/verify.ts";
import { agreementWith } from "../support/agreed-line.ts";
import { byWeights } from "../support/one-line.ts";
import { places, verified } from "./verified.ts";

const AGREEMENT = agreementOf("2025");

/** Counties' money of 2025; Gotland gets 2, 1 and 1 million of area 1. */
const PART: Claim = { kind: "recipients", agreement: AGREEMENT, level: "county", partial: true };

/** Which lines each amount column holds. */
function held({ columns }: Verification): (readonly string[])[] {
  return columns.map(({ lines }) => lines.map(({ id }) => id));
}

describe("the lines of a column", () => {
  const AREA_1 = ["lan-nationell-strategi", "lan-medverkan", "lan-vard-insatsprogram"];
  const EVERY = [...AREA_1, "lan-komplexa-behov", "lan-suicidprevention"];

  it("are told by its header: a line's id, an area's name, or the sum of all", () => {
    const found = verified(
      [
        "Län;lan-medverkan (kr);Genomförande av den nationella strategin;Område 1, kr;Totalt",
        "Gotlands län;1000000;4000000;4000000;11342341",
      ].join("\n"),
      { ...PART, tolerance: 10_000_000_00n },
    );
    expect(found.problems).toEqual([]);
    expect(held(found)).toEqual([["lan-medverkan"], AREA_1, AREA_1, EVERY]);
    expect(found.checked).toBe(4);
  });

  it("are only those of the rows' level: the area's money to regions is not counties'", () => {
    const found = verified("Län;Komplexa behov;Totalt\nGotlands län;1152341;5", PART);
    expect(held(found)).toEqual([["lan-komplexa-behov"], EVERY]);
    expect(places(found)).toEqual([["amount-differs", "C2"]]);
  });

  it("are only those claimed, where the table is said to hold some", () => {
    const found = verified("Län;Område 1;Totalt\nGotlands län;2000000;2000000", {
      ...PART,
      lines: ["lan-medverkan", "lan-vard-insatsprogram"],
    });
    expect(held(found)).toEqual([
      ["lan-medverkan", "lan-vard-insatsprogram"],
      ["lan-medverkan", "lan-vard-insatsprogram"],
    ]);
    expect(found.problems).toEqual([]);
  });

  it("are what is given for its letter or header, before what the header says", () => {
    const columns = { B: { lines: ["lan-medverkan"] }, "andra (KR)": { areas: ["1"] } };
    const found = verified("Län;Komplexa behov;Andra (kr)\nGotlands län;1000000;4000000", {
      ...PART,
      columns,
    });
    expect(held(found)).toEqual([["lan-medverkan"], AREA_1]);
    expect(found.problems).toEqual([]);
  });

  it("that are given are of the rows' level, unless another is given too", () => {
    const csv = "Län;Belopp 1;Belopp 2\nGotlands län;1152341;2880854";
    const given = (second: object): Verification =>
      verified(csv, { ...PART, columns: { B: { areas: ["3"] }, C: { areas: ["3"], ...second } } });
    expect(held(given({}))).toEqual([["lan-komplexa-behov"], ["lan-komplexa-behov"]]);
    expect(places(given({}))).toEqual([["amount-differs", "C2"]]);
    expect(held(given({ levels: ["region"] }))).toEqual([["lan-komplexa-behov"], ["region-komplexa-behov"]]);
    expect(given({ levels: ["region"] }).problems).toEqual([]);
  });

  it("are all of the level in the only column, unless its header names some of them", () => {
    expect(held(verified("Län;Belopp (kr)\nGotlands län;5", PART))).toEqual([EVERY]);
    const one = verified("Län;Komplexa behov (kr)\nGotlands län;1152341", PART);
    expect(held(one)).toEqual([["lan-komplexa-behov"]]);
    expect(one.problems).toEqual([]);
    // The header tells whose money it is: a region's lies within its county.
    expect(held(verified("Län;Regioner (kr)\nGotlands län;5", PART))).toEqual([
      ["region-komplexa-behov", "region-suicidprevention"],
    ]);
  });

  it("are the one claimed in every column, whatever the headers", () => {
    const found = verified("Län;Beslutat;Utbetalt\nGotlands län;1000000;1000001", {
      ...PART,
      lines: ["lan-medverkan"],
    });
    expect(held(found)).toEqual([["lan-medverkan"], ["lan-medverkan"]]);
    expect(places(found)).toEqual([["amount-differs", "C2"]]);
  });

  it("are none of the claimed where the header names another, beside a mark too", () => {
    for (const header of ["lan-suicidprevention", "Suicidpreventivt arbete¹"]) {
      const claim = { ...PART, lines: ["lan-medverkan"] };
      const found = verified(`Län;${header}\nGotlands län;1000000`, claim);
      expect(places(found)).toEqual([["column-unmapped", "B"]]);
    }
  });

  it("are compared though the header dates the population or the payment, not beside another year", () => {
    const claim = { ...PART, lines: ["lan-medverkan"] };
    const dated = verified("Län;Belopp enligt folkmängd 1 nov 2024\nGotlands län;1000001", claim);
    expect(places(dated)).toEqual([["amount-differs", "B2"]]);
    const beside = verified("Län;Belopp;Belopp 2024\nGotlands län;1000000;5\nTotalt;1000000;5", claim);
    expect(beside.account.unchecked.map(({ place, reason }) => [place.cell, reason])).toEqual([
      ["C2", "other-year"],
      ["C3", "other-year"],
    ]);
  });

  it("that nothing tells are asked for, and the column is held against nothing", () => {
    const found = verified("Län;Belopp A;lan-medverkan\nGotlands län;77;1000000", PART);
    expect(found.problems).toMatchObject([
      {
        code: "column-unmapped",
        place: placeNamed("B"),
        details: { column: "B", header: "Belopp A", lines: EVERY },
      },
    ]);
    expect(held(found)).toEqual([[], ["lan-medverkan"]]);
    expect(found.columns[0]?.entries[0]).toMatchObject({ printed: 77_00n, expected: null });
    expect(found.checked).toBe(1);
  });

  it("may be of a level whose recipients lie within the rows', beside those of the rows' own, and in all", () => {
    const regions = "lan-komplexa-behov;region-komplexa-behov";
    const found = verified(`Län;${regions};Totalt\nGotlands län;1152341;2880854;4033195`, PART);
    expect(places(found)).toEqual([]);
    expect(held(found)).toEqual([
      ["lan-komplexa-behov"],
      ["region-komplexa-behov"],
      ["lan-komplexa-behov", "region-komplexa-behov"],
    ]);
    const wrong = verified(`Län;${regions};Totalt\nGotlands län;1152341;2880855;4033195`, PART);
    expect(places(wrong)).toContainEqual(["amount-differs", "C2"]);
    const said = verified(
      "Län;Komplexa behov (länet);Komplexa behov (regionen)\nGotlands län;1152341;2880854",
      PART,
    );
    expect(places(said)).toEqual([]);
    expect(held(said)).toEqual([["lan-komplexa-behov"], ["region-komplexa-behov"]]);
  });

  it("are asked for where they cannot be in the rows, or where a claim gives a column none", () => {
    const county = verified(
      "Region;lan-komplexa-behov;region-komplexa-behov\nRegion Gotland;1152341;2880854",
      PART,
    );
    expect(places(county)).toEqual([]);
    const columns = { B: { lines: ["lan-komplexa-behov"] } };
    const table = "Kommun;Belopp\nÖstersund;5";
    const found = verified(table, { ...PART, level: "municipality", columns });
    expect(places(found)).toContainEqual(["column-unmapped", "B"]);
  });

  it("are not asked for without an agreement", () => {
    const found = verified("Län;A kr;B kr\nGotlands län;1;2\nTotalt;1;3", {
      kind: "recipients",
      level: "county",
    });
    expect(places(found)).toEqual([["column-sum", "C3"]]);
  });
});

describe("a column that names a line and has no amounts to read", () => {
  it("is told to be lacking, whether it looks like names or codes", () => {
    const found = verified(
      "Län;lan-medverkan;Kommentar;Belopp (kr)\nGotlands län;se nedan;ingen;1000000\nSkåne län;se nedan;ingen;5",
      { ...PART, lines: ["lan-medverkan"] },
      { columns: { A: "label", B: "label", C: "label", D: "amount" } },
    );
    expect(found.problems.filter(({ code }) => code === "table-header")).toEqual([
      expect.objectContaining({
        place: placeNamed("B"),
        details: { found: ["lan-medverkan"], missing: ["amount"] },
      }),
    ]);
    const codes = verified(
      "Län;lan-medverkan;Belopp (kr)\nGotlands län;01;1000000",
      { ...PART, lines: ["lan-medverkan"] },
      { columns: { A: "label", B: "code", C: "amount" } },
    );
    expect(places(codes)).toContainEqual(["table-header", "B"]);
  });

  it("is not missed where it is said not to be read, or where it names no line", () => {
    const of = (header: string, role: "other" | "label"): unknown[] =>
      places(
        verified(
          `Län;${header};Belopp (kr)\nGotlands län;se nedan;1000000`,
          { ...PART, lines: ["lan-medverkan"] },
          { columns: { A: "label", B: role, C: "amount" } },
        ),
      );
    expect(of("lan-medverkan", "other")).toEqual([]);
    expect(of("Komplexa behov", "label")).toEqual([]);
    expect(of("Kommuner", "label")).toEqual([]);
  });
});

describe("a column whose lines cannot be recomputed", () => {
  const csv = new TextEncoder().encode("Län;lan-medverkan;lan-komplexa-behov\nGotlands län;1000000;1152341");

  it("is told why, and the other columns are verified all the same", () => {
    const found = verify(tableFrom(csv), PART, { registers: [] });
    expect(places(found)).toEqual([["register-missing", "C.key.0.population"]]);
    expect(found.problems[0]?.details).toMatchObject({ line: "lan-komplexa-behov" });
    expect(found.checked).toBe(1);
    expect(found.columns[1]?.entries[0]?.expected).toBeNull();
  });

  it("for a fault that is not the table's lets the fault through", () => {
    const count = (): never => {
      throw new RangeError("broken");
    };
    const broken = {
      population: { id: "prov", date: "2024-11-01", levels: [], count } as unknown as Register,
    };
    const claim: Claim = { ...PART, lines: ["lan-komplexa-behov"] };
    expect(() => verify(tableFrom(csv), claim, broken)).toThrow("broken");
  });
});

describe("the registers that amounts are recomputed by", () => {
  it("are listed once each, whatever the number of columns; lines that count nobody need none", () => {
    const csv = (header: string): string => `Län;${header}\nGotlands län;1000000;2000000`;
    const ids = ({ registers }: Verification): string[] => registers.map(({ register }) => register.id);
    expect(ids(verified(csv("lan-komplexa-behov;lan-suicidprevention"), PART))).toEqual(["scb-2024-11-01"]);
    expect(ids(verified(csv("lan-medverkan;lan-vard-insatsprogram"), PART))).toEqual([]);
  });
});

describe("what of a line goes to no recipient, or comes to it from outside", () => {
  const REGIONS = SWEDEN.recipients("region");
  /** Regions' equal amounts, whole kronor, with their total. */
  const csv = (each: number): string =>
    ["Region;Belopp (kr)", ...REGIONS.map(({ name }) => `${name};${each}`), `Totalt;${each * 21}`].join("\n");
  const equally = byWeights(Object.fromEntries(REGIONS.map(({ code }) => [code, 1n])));
  const verifiedBy = (amount: number, key: readonly Rule[], each: number): unknown[] =>
    places(verified(csv(each), { kind: "recipients", agreement: agreementWith(BigInt(amount) * 100n, key) }));

  it("is no difference from the line's amount, where the grantor keeps the rest", () => {
    const key: readonly Rule[] = [{ rule: "fixed", each: 1_000_00n }, { rule: "returned" }];
    expect(verifiedBy(30_000, key, 1_000)).toEqual([]);
    expect(verifiedBy(30_000, key, 1_001)).toContainEqual(["stated-differs", "B23"]);
  });

  it("is no difference from the line's amount, where the grantor pays for minimums", () => {
    const key = equally.map((rule) => ({ ...rule, min: 3_000_00n, bounds: "top-up" })) as readonly Rule[];
    expect(verifiedBy(21_000, key, 3_000)).toEqual([]);
    expect(verifiedBy(21_000, key, 1_000)).toContainEqual(["stated-differs", "B23"]);
  });

  it("is added up over the lines of a column", () => {
    const { lines, ...agreement } = agreementWith(30_000_00n, [
      { rule: "fixed", each: 1_000_00n },
      { rule: "returned" },
    ]);
    const twice = { ...agreement, lines: [...lines, ...lines.map((line) => ({ ...line, id: "andra" }))] };
    const found = verified(csv(2_000), { kind: "recipients", agreement: twice });
    expect(found.problems).toEqual([]);
    expect(found.columns[0]?.paidOut).toBe(42_000_00n);
  });
});
