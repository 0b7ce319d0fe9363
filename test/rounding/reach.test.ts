import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sum } from "../../src/numbers/sum.ts";
import { ROUNDINGS } from "../../src/rounding/index.ts";
import { beyondReach, REACH, REACH_BY_METHOD, withinReach } from "../../src/rounding/reach.ts";
import { roundShares } from "../../src/rounding/round-shares.ts";
import { roundingOf } from "../../src/rounding/roundings-in-use.ts";

const METHODS = (Object.keys(ROUNDINGS) as (keyof typeof REACH_BY_METHOD)[]).filter(
  (method) => REACH_BY_METHOD[method] !== undefined,
);

it("is known of every method that rounds each share by itself, and of the largest remainder", () => {
  expect(METHODS.sort()).toEqual(["exact", "floor", "largest-remainder", "nearest"]);
});

describe.each(METHODS)("how far shares lie from what %s makes of them", (method) => {
  it("is never further than its reach", () => {
    const weights = fc.array(fc.bigInt(0n, 1000n), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(weights, fc.bigInt(0n, 5000n), (given, total) => {
        const all = sum(given);
        fc.pre(all > 0n);
        const numerators = given.map((weight) => weight * total);
        const rank = given.map((_, index) => index);
        const { units } = roundShares({ numerators, denominator: all }, 1n, roundingOf(method), rank);
        const reach = REACH_BY_METHOD[method];
        for (const [index, unit] of units.entries()) {
          const below = unit * all - (numerators[index] as bigint);
          expect(below).toBeLessThanOrEqual(withinReach(reach?.below ?? { halves: 0n, closed: true }, all));
          expect(-below).toBeLessThanOrEqual(withinReach(reach?.above ?? { halves: 0n, closed: true }, all));
        }
      }),
      { numRuns: 300 },
    );
  });
});

it("in whole numbers is the greatest within, and the least that nothing within is beyond", () => {
  const [one, half, open] = [
    { halves: 2n, closed: true },
    { halves: 1n, closed: true },
    { halves: 2n, closed: false },
  ];
  expect([one, half, open].map((reach) => withinReach(reach, 5n))).toEqual([5n, 2n, 4n]);
  expect([one, half, open].map((reach) => beyondReach(reach, 5n))).toEqual([5n, 3n, 5n]);
});

it("is open at a whole unit, closed at a half, and nothing below where shares are cut", () => {
  const whole = { halves: 2n, closed: false };
  const half = { halves: 1n, closed: true };
  expect(REACH).toEqual({
    unknown: { below: whole, above: whole },
    nearest: { below: half, above: half },
    floor: { below: { halves: 0n, closed: true }, above: whole },
  });
});
