import { describe, expect, it } from "vitest";
import { agreementOf } from "../../../src/agreements/bundled/index.ts";
import type { Claim } from "../../../src/verify/claim.ts";
import { COUNTIES, countyTable, MEDVERKAN } from "../verified.ts";
import { causesOf, namedIn } from "./printed-shares.ts";

const total = (figure: string | number): { below: string[] } => ({ below: [`Totalt;${figure}`] });

describe("a total that was not computed anew", () => {
  it("is named with what the rows come to", () => {
    expect(causesOf(countyTable(undefined, total(23_456_789)), MEDVERKAN)).toEqual([
      { code: "total-stale", details: { right: 24_000_000_00n }, cells: ["B23"] },
    ]);
  });

  it("stands over right rows alone", () => {
    const wrong = countyTable(
      (name, kr) => `${name};${name === "Kalmar län" ? 7_654_321 : kr}`,
      total(23_456_789),
    );
    expect(namedIn(wrong, MEDVERKAN)).toEqual([]);
  });

  it("does not stand over a row that is there twice", () => {
    const twice = { below: ["Gotlands län;1000000", "Totalt;23456789"] };
    expect(namedIn(countyTable(undefined, twice), MEDVERKAN)).toEqual([["row-duplicated", "B23"]]);
  });

  it("is not one that is right, when it is the rows that are not all there", () => {
    const missing = (figure: number): string =>
      countyTable((name, kr) => (name === "Kalmar län" ? "" : `${name};${kr}`), total(figure));
    expect(namedIn(missing(24_000_000), MEDVERKAN)).toEqual([["row-missing", "B23"]]);
    expect(namedIn(missing(23_456_789), MEDVERKAN)).toEqual([["total-stale", "B23"]]);
  });

  it("is not told over a figure that cannot be read: nobody knows what the rows come to", () => {
    const csv = countyTable((name, kr) => `${name};${name === "Kalmar län" ? "1x0" : kr}`, total(23_456_789));
    expect(namedIn(csv, MEDVERKAN)).toEqual([]);
  });

  it("is not one that is empty", () => {
    const csv = `${countyTable(undefined, total(""))}\nAtlantis;5`;
    expect(namedIn(csv, MEDVERKAN)).toEqual([]);
  });

  it("is none where nothing was recomputed", () => {
    const claim: Claim = { ...MEDVERKAN, columns: { B: { lines: ["region-komplexa-behov"] } } };
    expect(namedIn(countyTable(undefined, total(23_456_789)), claim)).toEqual([]);
  });

  it("may be of a group: a subtotal is held against its own rows", () => {
    const grouped = (first: number): string => {
      const [north, south] = [COUNTIES.slice(0, 10), COUNTIES.slice(10)];
      const lines = (group: typeof COUNTIES): string[] => group.map(([name, kr]) => `${name};${kr}`);
      const [a, b] = [`Delsumma norr;${first}`, "Delsumma söder;12000000"];
      return ["Län;Belopp (kr)", ...lines(north), a, ...lines(south), b, "Totalt;24000000"].join("\n");
    };
    expect(namedIn(grouped(12_000_000), MEDVERKAN)).toEqual([]);
    expect(causesOf(grouped(12_000_001), MEDVERKAN)).toEqual([
      { code: "total-stale", details: { right: 12_000_000_00n }, cells: ["B12"] },
    ]);
  });

  it("in thousands may be off by what rounding drifts, and no more", () => {
    const agreement = agreementOf("2025");
    const claim: Claim = {
      kind: "recipients",
      agreement,
      lines: ["lan-komplexa-behov"],
      partial: true,
    };
    // Two rows of 2 506 966 and 1 152 341 kr: a subtotal may be off by two thousand.
    const table = (sum: string): string =>
      ["Län;Belopp (tkr)", "Jämtlands län;2 507", "Gotlands län;1 152", `Delsumma;${sum}`, "Atlantis;1"].join(
        "\n",
      );
    expect(namedIn(table("3 661"), claim)).toEqual([]);
    expect(namedIn(table("3 662"), claim)).toEqual([["total-stale", "B4"]]);
  });
});
