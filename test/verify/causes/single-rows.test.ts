import { describe, expect, it } from "vitest";
import { agreementOf } from "../../../src/agreements/bundled/index.ts";
import type { Claim } from "../../../src/verify/claim.ts";
import { but, causesOf, namedIn, type Shares, sharesOf, tableOf } from "./printed-shares.ts";

const agreement = agreementOf("2025");
const claimOf = (line: string): Claim => ({ kind: "recipients", agreement, lines: [line] });
const SUICID = claimOf("lan-suicidprevention");
const right = sharesOf(agreement, "lan-suicidprevention");
const TOTAL = "Totalt;200000000";
const without = (shares: Shares, ...names: string[]): Shares =>
  new Map([...shares].filter(([name]) => !names.includes(name)));

describe("a fixed amount forgotten in one row", () => {
  it("is named with the recipient and the amount", () => {
    const csv = tableOf({ Belopp: but(right, { "Hallands län": 3_095_118 }) });
    expect(causesOf(csv, SUICID)).toEqual([
      {
        code: "fixed-missing-in-row",
        details: { names: ["Hallands län"], each: 5_000_000_00n },
        cells: ["B12"],
      },
    ]);
  });

  it("is not one that is off by another amount, nor where nothing is shared besides", () => {
    expect(namedIn(tableOf({ Belopp: but(right, { "Hallands län": 3_095_119 }) }), SUICID)).toEqual([]);
    const fixed = sharesOf(agreement, "lan-medverkan");
    const csv = tableOf({ Belopp: but(fixed, { "Hallands län": 0 }) });
    expect(namedIn(csv, claimOf("lan-medverkan")).map(([code]) => code)).not.toContain(
      "fixed-missing-in-row",
    );
  });
});

describe("one row in another unit", () => {
  it.each([
    ["6826", "1000"],
    ["6825543000", "1/1000"],
  ])("is named at %s", (figure, times) => {
    const csv = tableOf({ Belopp: but(right, { "Kronobergs län": Number(figure) }) });
    expect(causesOf(csv, SUICID)).toEqual([
      { code: "row-in-other-unit", details: { names: ["Kronobergs län"], times }, cells: ["B7"] },
    ]);
  });

  it.each(["6827", "7", "68255"])("is not one at %s", (figure) => {
    const csv = tableOf({ Belopp: but(right, { "Kronobergs län": Number(figure) }) });
    expect(namedIn(csv, SUICID)).toEqual([]);
  });

  it("may be several rows, as one cause", () => {
    const csv = tableOf({ Belopp: but(right, { "Kronobergs län": 6826, "Kalmar län": 7211 }) });
    expect(causesOf(csv, SUICID)).toMatchObject([
      {
        code: "row-in-other-unit",
        details: { names: ["Kronobergs län", "Kalmar län"] },
        cells: ["B7", "B8"],
      },
    ]);
  });
});

describe("an amount in a unit that is larger than it", () => {
  it("is no evidence: every amount is 0 or 1 there", () => {
    const zeros = new Map([...right].map(([name], index) => [name, index === 0 ? 100n : 0n] as const));
    expect(namedIn(tableOf({ Belopp: zeros }), SUICID)).toEqual([]);
  });
});

describe("a row that is missing", () => {
  it("is named where the total exceeds the rows by its amount", () => {
    const csv = tableOf({ Belopp: without(right, "Jönköpings län") }, { below: [TOTAL] });
    expect(causesOf(csv, SUICID)).toEqual([
      {
        code: "row-missing",
        details: { names: ["Jönköpings län"], amount: 8_318_782_00n, lacking: "rows" },
        cells: ["B22"],
      },
    ]);
  });

  it("is named where the total follows the rows, and is short of the line by its amount", () => {
    const csv = tableOf({ Belopp: without(right, "Jönköpings län") }, { below: ["Totalt;191681218"] });
    expect(causesOf(csv, SUICID)).toMatchObject([
      { code: "row-missing", details: { names: ["Jönköpings län"], lacking: "total" }, cells: ["B22"] },
    ]);
  });

  it("may be several", () => {
    const csv = tableOf({ Belopp: without(right, "Jönköpings län", "Skåne län") }, { below: [TOTAL] });
    expect(causesOf(csv, SUICID)).toMatchObject([
      { code: "row-missing", details: { names: ["Jönköpings län", "Skåne län"] } },
    ]);
  });

  it("is not named where the total is another", () => {
    const csv = tableOf({ Belopp: without(right, "Jönköpings län") }, { below: ["Totalt;199999999"] });
    expect(namedIn(csv, SUICID)).toEqual([["total-stale", "B22"]]);
  });
});

describe("a row that does not belong there", () => {
  it("is named where the total exceeds the line by its amount", () => {
    const csv = tableOf({ Belopp: right }, { below: ["Reserv;1234567", "Totalt;201234567"] });
    expect(causesOf(csv, SUICID)).toEqual([
      { code: "row-extra", details: { names: ["Reserv"], amount: 1_234_567_00n }, cells: ["B24"] },
    ]);
  });
});

describe("a row that the total leaves out", () => {
  it("is named, the last one or one that does not belong there", () => {
    const last = tableOf({ Belopp: right }, { below: ["Totalt;192769427"] });
    expect(causesOf(last, SUICID)[0]).toEqual({
      code: "row-not-in-total",
      details: { name: "Norrbottens län", amount: 7_230_573_00n },
      cells: ["B23"],
    });
    const extra = tableOf({ Belopp: right }, { below: ["Reserv;1234567", TOTAL] });
    expect(namedIn(extra, SUICID)).toEqual([["row-not-in-total", "B24"]]);
  });

  it("is not named where several rows are equal: the sum does not show which", () => {
    const fixed = sharesOf(agreement, "lan-medverkan");
    const csv = tableOf({ Belopp: fixed }, { below: ["Totalt;23000000"] });
    expect(namedIn(csv, claimOf("lan-medverkan"))).toEqual([["total-stale", "B23"]]);
  });
});

describe("a total of thousands", () => {
  const tkr = (ore: bigint): string => String((ore + 50_000n) / 100_000n);
  const sumOf = (shares: Shares): string => tkr([...shares.values()].reduce((sum, one) => sum + one, 0n));

  it.each([["Dalarnas län"], ["Stockholms län", "Västerbottens län"]])(
    "is not stale where it is the exact sum of the rows there are: without %s",
    (...names) => {
      const rest = without(right, ...names);
      const csv = tableOf({ "Belopp (tkr)": rest }, { print: tkr, below: [`Totalt;${sumOf(rest)}`] });
      expect(namedIn(csv, SUICID).map(([code]) => code)).toEqual(["row-missing"]);
    },
  );

  it("is stale where it is neither that, nor the sum of the rows as printed, nor the line's amount", () => {
    const csv = tableOf({ "Belopp (tkr)": right }, { print: tkr, below: ["Totalt;200007"] });
    expect(namedIn(csv, SUICID)).toEqual([["total-stale", "B23"]]);
  });
});

describe("a row that appears twice", () => {
  it("is named only in the columns that were compared", () => {
    const twice =
      "Län;lan-suicidprevention;Annat\nKalmar län;7211056;7\nKalmar län;7211056;7\nSkåne län;17818172;8";
    const both: Claim = { ...SUICID, lines: ["lan-suicidprevention", "lan-komplexa-behov"], partial: true };
    expect(namedIn(twice, both)).toEqual([["row-duplicated", "B3"]]);
  });
});
