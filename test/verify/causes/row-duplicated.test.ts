import { describe, expect, it } from "vitest";
import type { Claim } from "../../../src/verify/claim.ts";
import { findCauses } from "../../../src/verify/find-causes.ts";
import { verifiedFixture } from "../published.ts";
import { countyTable, MEDVERKAN } from "../verified.ts";
import { causesOf, namedIn } from "./printed-shares.ts";

const PARTLY: Claim = { ...MEDVERKAN, partial: true };

/** Rows of counties, by name and amounts. */
function rows(...printed: string[]): string {
  return ["Län;Belopp (kr)", ...printed.map((row) => row.replace(";", " län;"))].join("\n");
}

describe("a row that stands twice", () => {
  it("is named with its second cell", () => {
    const csv = countyTable(undefined, { below: ["Gotlands län;1000000", "Totalt;25000000"] });
    expect(causesOf(csv, MEDVERKAN)).toEqual([
      { code: "row-duplicated", details: { names: ["Gotlands län"] }, cells: ["B23"] },
    ]);
  });

  it("is named once, however often it stands there", () => {
    expect(
      causesOf(rows("Kalmar;1000000", "Gotlands;1000000", "Gotlands;1000000", "Gotlands;1000000"), PARTLY),
    ).toEqual([{ code: "row-duplicated", details: { names: ["Gotlands län"] }, cells: ["B4", "B5"] }]);
  });

  it("has the same figure as the first: another one is another mistake", () => {
    expect(namedIn(rows("Gotlands;1000000", "Gotlands;1000007"), PARTLY)).toEqual([]);
    expect(namedIn(rows("Gotlands;1000000", "Gotlands;1000007", "Gotlands;1000000"), PARTLY)).toEqual([
      ["row-duplicated", "B4"],
    ]);
  });

  it("is a recipient's: nobody knows whether a stranger stands twice", () => {
    expect(namedIn(rows("Atlantis;1000000", "Atlantis;1000000", "Kalmar;1000000"), PARTLY)).toEqual([]);
  });

  it("is named with all the columns it is the same in", () => {
    const csv = [
      "Län;lan-medverkan;lan-vard-insatsprogram",
      "Gotlands län;1000000;1000000",
      "Kalmar län;1000000;1000000",
      "Gotlands län;1000000;1000000",
      "Kalmar län;1000000;1000007",
    ].join("\n");
    const claim: Claim = { ...PARTLY, lines: ["lan-medverkan", "lan-vard-insatsprogram"] };
    expect(causesOf(csv, claim)).toEqual([
      { code: "row-duplicated", details: { names: ["Gotlands län", "Kalmar län"] }, cells: ["B4", "B5"] },
      { code: "row-duplicated", details: { names: ["Gotlands län"] }, cells: ["C4"] },
    ]);
  });
});

it("two activities that cost the same are no row that stands twice", () => {
  const slip = { csv: (csv: string) => csv.replace("Totalt;12 697 775", "Totalt;12 697 776") };
  const causes = findCauses(verifiedFixture("jamtland-2025", slip));
  expect(causes.map(({ code }) => code)).not.toContain("row-duplicated");
});
