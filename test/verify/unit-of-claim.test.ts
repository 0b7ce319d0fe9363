import { describe, expect, it } from "vitest";
import type { Claim } from "../../src/verify/claim.ts";
import { verified } from "./verified.ts";

const PART: Claim = { kind: "recipients", level: "county", partial: true };

const amounts = (csv: string, claim: Claim): unknown =>
  verified(csv, claim).columns[0]?.entries.map(({ printed, cell }) => [printed, cell.step]);

describe("the unit of a claim", () => {
  const tkr: Claim = { ...PART, unit: "tkr" };

  it("is the unit of figures whose header and title say none", () => {
    expect(amounts("Län;Belopp\nGotlands län;10\n", tkr)).toEqual([[10_000_00n, 1_000_00n]]);
    expect(verified("Län;Belopp\nGotlands län;10\n", tkr).table.columns[1]).toMatchObject({
      unit: "tkr",
      unitFrom: "given",
    });
  });

  it("wins over a header and a title, though not over a unit in the cell", () => {
    expect(amounts("Län;Belopp (kr)\nGotlands län;10,5\nSkåne län;7 mnkr\n", tkr)).toEqual([
      [10_500_00n, 100_00n],
      [7_000_000_00n, 1_000_000_00n],
    ]);
    expect(amounts("Angivet i mnkr;\nLän;Belopp\nGotlands län;10\n", { ...PART, unit: "kr" })).toEqual([
      [10_00n, 100n],
    ]);
  });

  it("decides which cells can be read: half an öre in kronor is 500 kronor in millions", () => {
    const csv = "Län;Belopp (mnkr)\nGotlands län;0,0005\nSkåne län;x\n";
    const codes = (claim: Claim): unknown =>
      verified(csv, claim).table.problems.map(({ code, place }) => [code, place?.cell]);
    expect(codes(PART)).toEqual([["cell-malformed", "B3"]]);
    expect(codes({ ...PART, unit: "kr" })).toEqual([
      ["cell-malformed", "B2"],
      ["cell-malformed", "B3"],
    ]);
  });
});
