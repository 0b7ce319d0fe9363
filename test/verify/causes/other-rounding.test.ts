import { describe, expect, it } from "vitest";
import { agreementOf } from "../../../src/agreements/bundled/index.ts";
import { SWEDEN } from "../../../src/recipients/sweden.ts";
import type { RoundingMethod } from "../../../src/rounding/rounding-method.ts";
import type { Claim } from "../../../src/verify/claim.ts";
import { agreementOfLine, byWeights, lineOf } from "../../support/one-line.ts";
import { but, causesOf, differing, namedIn, type Shares, sharesOf, tableOf } from "./printed-shares.ts";

const agreement = agreementOf("2025");
const LINE = "lan-komplexa-behov";
// Whole kronor, so that coarser amounts are not accepted as they are.
const CLAIM: Claim = { kind: "recipients", agreement, lines: [LINE], roundTo: 100n };
const right = sharesOf(agreement, LINE);
const kr = (shares: Shares, below: readonly string[] = []): string =>
  tableOf({ "Belopp (kr)": shares }, { below });
const tkr = (shares: Shares, below: readonly string[] = []): string =>
  tableOf({ "Belopp (tkr)": shares }, { below, print: (ore) => String(ore / 100_000n) });
const rounded = (rounding: RoundingMethod, unit: bigint): Shares =>
  sharesOf(agreement, LINE, { rounding, unit });

function total(shares: Shares): bigint {
  return [...shares.values()].reduce((sum, amount) => sum + amount, 0n);
}

describe("shares rounded otherwise", () => {
  it.each([1_000, 10_000, 50_000, 100_000, 500_000, 1_000_000])(
    "to whole %i kronor are told so",
    (kronor) => {
      const unit = BigInt(kronor) * 100n;
      const shares = rounded("largest-remainder", unit);
      expect(causesOf(kr(shares), CLAIM)[0]).toEqual({
        code: "other-rounding",
        details: { method: "largest-remainder", unit },
        cells: differing(shares, right),
      });
    },
  );

  it.each(["nearest", "floor", "nearest-residual-to-largest"] as const)(
    "by %s are told the method, to the krona that the others are rounded to",
    (method) => {
      const shares = rounded(method, 100n);
      expect(differing(shares, right)).not.toEqual([]);
      expect(causesOf(kr(shares), CLAIM)[0]).toEqual({
        code: "other-rounding",
        details: { method, unit: 100n },
        cells: differing(shares, right),
      });
    },
  );

  it("to tens of thousands in a table of thousands are told so", () => {
    const shares = rounded("largest-remainder", 10_000_00n);
    expect(causesOf(tkr(shares), CLAIM)).toMatchObject([
      { code: "other-rounding", details: { method: "largest-remainder", unit: 10_000_00n } },
    ]);
  });

  it("to whole kronor in a table with öre are told so", () => {
    const shares = rounded("largest-remainder", 100n);
    const csv = tableOf({ Belopp: shares }, { print: (ore) => `${ore / 100n},00` });
    expect(causesOf(csv, { ...CLAIM, roundTo: 1n })[0]).toMatchObject({
      code: "other-rounding",
      details: { method: "largest-remainder", unit: 100n },
    });
  });

  it("are not told where one figure is not", () => {
    const off = but(rounded("floor", 100n), { "Kalmar län": 7 });
    expect(namedIn(kr(off), CLAIM)).toEqual([]);
  });

  it("are told as a spreadsheet's rather than by a divisor, where both give the same", () => {
    // Of 14 million 10.3, 2.35 and 1.35: the nearest are 13 in all, and the one that is missing goes to the largest; by the
    // largest remainder it would go to the second.
    const nothing = Object.fromEntries(SWEDEN.recipients("region").map(({ code }) => [code, 0n]));
    const key = byWeights({ ...nothing, "01": 10_300n, "03": 2_350n, "04": 1_350n });
    const own = agreementOfLine(lineOf(14_000_000_00n, key));
    const claim: Claim = { kind: "recipients", agreement: own };
    const [byResidual, byDivisor] = (["nearest-residual-to-largest", "divisor"] as const).map((rounding) =>
      sharesOf(own, "exempel", { rounding, unit: 1_000_000_00n }),
    );
    expect(byDivisor).toEqual(byResidual);
    expect(causesOf(kr(byDivisor ?? new Map()), claim)[0]).toMatchObject({
      details: { method: "nearest-residual-to-largest", unit: 1_000_000_00n },
    });
  });
});

describe("thousands that can all be right, but not with their total", () => {
  const floors = rounded("floor", 100_000n);
  const sum = total(floors) / 100_000n;
  const table = (printed: bigint | string, shares = floors): string => tkr(shares, [`Totalt;${printed}`]);

  it("were rounded each for itself, if the total is what they come to", () => {
    expect(sum).toBeLessThan(199_999n);
    expect(namedIn(tkr(floors), CLAIM)).toEqual([]);
    expect(causesOf(table(sum), CLAIM)).toEqual([
      { code: "other-rounding", details: { method: "floor", unit: 100_000n }, cells: ["B23"] },
    ]);
  });

  it("were not, if the total is another sum or that of the line", () => {
    const codes = (csv: string, claim = CLAIM): string[] => namedIn(csv, claim).map(([code]) => code);
    expect(codes(table(sum - 1n))).not.toContain("other-rounding");
    expect(codes(`${table("200000")}\nAtlantis;`)).toEqual([]);
    expect(codes(`${table("")}\nAtlantis;`)).toEqual([]);
  });

  it("were not, if a row is rounded otherwise: the sum is right by chance", () => {
    const kalmar = Number((floors.get("Kalmar län") ?? 0n) / 100n);
    const up = but(floors, { "Kalmar län": kalmar + 1_000 });
    for (const printed of [sum, sum + 1n])
      expect(namedIn(table(printed, up), CLAIM).map(([code]) => code)).not.toContain("other-rounding");
  });

  it("tell nothing in a table of some recipients, whose total is no line's", () => {
    expect(
      namedIn(`${table(sum)}\nAtlantis;1`, { ...CLAIM, partial: true }).map(([code]) => code),
    ).not.toContain("other-rounding");
  });

  it("in kronor would be wrong themselves", () => {
    const csv = kr(right, [`Totalt;${total(right) / 100n - 1n}`]);
    expect(namedIn(csv, CLAIM)).toEqual([["total-stale", "B23"]]);
  });
});
