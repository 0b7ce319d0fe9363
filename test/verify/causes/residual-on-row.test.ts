import { describe, expect, it } from "vitest";
import { agreementOf } from "../../../src/agreements/bundled/index.ts";
import type { Claim } from "../../../src/verify/claim.ts";
import { but, causesOf, differing, namedIn, type Shares, sharesOf, tableOf } from "./printed-shares.ts";

const agreement = agreementOf("2025");
const LINE = "lan-komplexa-behov";
const CLAIM: Claim = { kind: "recipients", agreement, lines: [LINE] };
const right = sharesOf(agreement, LINE);

/** Shares rounded each for itself, and what their sum misses, in öre. */
function alone(rounding: "nearest" | "floor", unit: bigint): { shares: Shares; residual: bigint } {
  const shares = sharesOf(agreement, LINE, { rounding, unit });
  return { shares, residual: [...shares.values()].reduce((rest, amount) => rest - amount, 200_000_000_00n) };
}

/** The same with so much more on one row. */
function on(name: string, shares: Shares, more: bigint): Shares {
  return but(shares, { [name]: Number(((shares.get(name) ?? 0n) + more) / 100n) });
}

const kr = (shares: Shares): string => tableOf({ "Belopp (kr)": shares });
const tkr = (shares: Shares): string =>
  tableOf({ "Belopp (tkr)": shares }, { print: (ore) => String(ore / 100_000n) });

describe("what rounding each share missed, put on one row", () => {
  it.each(["nearest", "floor"] as const)(
    "is named with the row and the sum that was missing: %s",
    (method) => {
      const { shares, residual } = alone(method, 100n);
      expect(residual).not.toBe(0n);
      const printed = on("Kalmar län", shares, residual);
      expect(causesOf(kr(printed), CLAIM)).toEqual([
        {
          code: "residual-on-row",
          details: { residual, name: "Kalmar län", method },
          cells: differing(printed, right),
        },
      ]);
    },
  );

  it("is named in a table of thousands, where most of the rows are right as they are", () => {
    const { shares, residual } = alone("floor", 100_000n);
    expect(residual).toBeGreaterThan(200_000n);
    expect(causesOf(tkr(on("Kalmar län", shares, residual)), CLAIM)).toEqual([
      { code: "residual-on-row", details: { residual, name: "Kalmar län", method: "floor" }, cells: ["B8"] },
    ]);
  });

  it("is all on one row: neither less, nor more, nor on two", () => {
    const { shares, residual } = alone("floor", 100n);
    const codes = (printed: Shares): string[] => namedIn(kr(printed), CLAIM).map(([code]) => code);
    expect(codes(on("Kalmar län", shares, residual + 100n))).toEqual([]);
    expect(codes(on("Kalmar län", shares, residual - 100n))).toEqual([]);
    expect(codes(on("Skåne län", on("Kalmar län", shares, residual), 300n))).toEqual([]);
    expect(codes(on("Skåne län", on("Kalmar län", shares, residual), -300n))).toEqual([]);
  });

  it("is not told where a recipient is missing or empty: the sum is not known", () => {
    const { shares, residual } = alone("floor", 100n);
    const printed = on("Kalmar län", shares, residual);
    const without = new Map([...printed].filter(([name]) => name !== "Skåne län"));
    expect(namedIn(kr(without), CLAIM)).toEqual([]);
    expect(namedIn(tableOf({ "Belopp (kr)": without }, { below: ["Skåne län;"] }), CLAIM)).toEqual([]);
    expect(namedIn(tableOf({ "Belopp (kr)": without }, { below: ["Atlantis;7"] }), CLAIM)).toEqual([]);
  });
});
