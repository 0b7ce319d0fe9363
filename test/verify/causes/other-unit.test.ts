import { describe, expect, it } from "vitest";
import { agreementOf } from "../../../src/agreements/bundled/index.ts";
import type { Claim } from "../../../src/verify/claim.ts";
import { agreementOfLine, lineOf } from "../../support/one-line.ts";
import { COUNTIES, countyTable, MEDVERKAN } from "../verified.ts";
import { causesOf, namedIn } from "./printed-shares.ts";

const ROWS = COUNTIES.map((_, index) => `B${index + 2}`);
const PARTLY: Claim = { ...MEDVERKAN, partial: true };

/** A few counties of those that have a million each (Stockholm two). */
function few(unit: string, ...rows: string[]): string {
  return [`Län;Belopp (${unit})`, ...rows.map((row) => row.replace(";", " län;"))].join("\n");
}

describe("a column in another unit than it says", () => {
  it.each([
    ["kr", "1000", 1_000n],
    ["kr", "1000000", 1_000_000n],
    ["tkr", "1000", 1_000_000n],
    ["tkr", "1/1000", 1n],
    ["mnkr", "1/1000", 1_000n],
  ] as const)("in %s is told what to multiply by: %s", (unit, times, printedIn) => {
    const csv = countyTable((name, kr) => `${name};${BigInt(kr) / printedIn}`, {
      header: `Län;Belopp (${unit})`,
      below: [`Totalt;${24_000_000n / printedIn}`],
    });
    expect(causesOf(csv, MEDVERKAN)).toEqual([{ code: "other-unit", details: { times }, cells: ROWS }]);
  });

  it("is told by all of its figures: one in the right unit is enough not to be", () => {
    expect(namedIn(few("kr", "Kalmar;1000", "Stockholms;2000"), PARTLY)).toEqual([
      ["other-unit", "B2", "B3"],
    ]);
    const mixed = namedIn(few("kr", "Kalmar;1000", "Stockholms;2000000"), PARTLY).map(([code]) => code);
    expect(mixed).not.toContain("other-unit");
    const wrong = namedIn(few("kr", "Kalmar;1000", "Stockholms;2001"), PARTLY).map(([code]) => code);
    expect(wrong).not.toContain("other-unit");
  });

  it("has cells that are empty and rows of strangers, which tell nothing", () => {
    expect(namedIn(few("kr", "Kalmar;1000", "Gotlands;", "Atlantis;17", "Stockholms;2000"), PARTLY)).toEqual([
      ["other-unit", "B2", "B5"],
    ]);
  });

  it("may have rounded thousands, if all are rounded, and then to what they are printed in", () => {
    const claim: Claim = { ...PARTLY, agreement: agreementOf("2025"), lines: ["lan-komplexa-behov"] };
    // 2 506 966 kr: in a table of thousands its kronor may stand, whole or in thousands.
    expect(namedIn(few("tkr", "Jämtlands;2506966"), claim)).toEqual([["other-unit", "B2"]]);
    expect(namedIn(few("tkr", "Jämtlands;2507000"), claim)).toEqual([["other-unit", "B2"]]);
    expect(namedIn(few("tkr", "Jämtlands;2506000"), claim)).toEqual([["other-unit", "B2"]]);
    expect(namedIn(few("tkr", "Jämtlands;2508000"), claim)).toEqual([]);
    expect(namedIn(few("tkr", "Jämtlands;2506900"), claim)).toEqual([]);
    expect(namedIn(few("tkr", "Jämtlands;2506967"), claim)).toEqual([]);
    expect(namedIn(few("tkr", "Jämtlands;2507000", "Gotlands;1152341"), claim)).toEqual([]);
  });

  it("has every öre divided: a remainder is none", () => {
    expect(namedIn(few("kr", "Kalmar;1000000000,00"), PARTLY)).toEqual([["other-unit", "B2"]]);
    expect(namedIn(few("kr", "Kalmar;1000000000,50"), PARTLY)).toEqual([]);
  });

  it("may have noughts in it, and cannot be told by noughts alone", () => {
    // A nought is right in any unit; 0 million for one million would fit 0 thousand million.
    const line = lineOf(20_000_000_00n, [
      { rule: "fixed", each: 1_000_000_00n, except: [{ codes: ["09"], each: 0n }] },
    ]);
    const claim: Claim = { kind: "recipients", agreement: agreementOfLine(line), partial: true };
    const table = (...rows: string[]): string => ["Region;Belopp (mnkr)", ...rows].join("\n");
    expect(namedIn(table("Region Gotland;0", "Region Uppsala;1000"), claim)).toEqual([["other-unit", "B3"]]);
    const noughts = namedIn(table("Region Gotland;0", "Region Uppsala;0"), claim).map(([code]) => code);
    expect(noughts).not.toContain("other-unit");
  });
});

describe("a total in another unit than its rows", () => {
  it.each([
    ["24000", "1000"],
    ["24", "1000000"],
    ["24000000000", "1/1000"],
    ["24000000000000", "1/1000000"],
  ])("is told by itself: %s", (printed, times) => {
    expect(causesOf(countyTable(undefined, { below: [`Totalt;${printed}`] }), MEDVERKAN)[0]).toEqual({
      code: "other-unit",
      details: { times },
      cells: ["B23"],
    });
  });

  it("is not one that is wrong otherwise, empty, or over rows that are wrong", () => {
    const total = (figure: string): string[] =>
      namedIn(countyTable(undefined, { below: [`Totalt;${figure}`, "Atlantis;"] }), MEDVERKAN).flat();
    expect(total("24001")).toEqual(["total-stale", "B23"]);
    expect(total("")).toEqual([]);
    const wrongRow = countyTable((name, kr) => `${name};${name === "Kalmar län" ? 7_654_321 : kr}`, {
      below: ["Totalt;30654"],
    });
    expect(namedIn(wrongRow, MEDVERKAN)).toEqual([]);
  });

  it("is not one that is right: a million is not a thousand million, though that rounds to one", () => {
    expect(
      namedIn(few("mnkr", "Kalmar;1", "Atlantis;0", "Totalt;1").replace("Totalt län", "Totalt"), PARTLY),
    ).toEqual([]);
  });
});

it("a table of areas has no column told to be in another unit, only its sums", () => {
  const claim: Claim = { kind: "summary", agreement: agreementOf("2025") };
  const csv = [
    "Område;Län;Regioner;Kommuner;SKR",
    "Genomförande av den nationella strategin;93000;–;–;–",
    "Barn och unga;–;–;250000000;–",
    "Komplexa behov;200000000;500000000;–;–",
    "Suicidpreventivt arbete;200000000;288000000;–;–",
    "Strategisk samverkan;–;–;–;29000000",
  ].join("\n");
  expect(namedIn(csv, claim)).toEqual([["thousands-cut", "B2"]]);
});
