import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ROUNDINGS } from "../../src/rounding/index.ts";
import type { RoundingMethod } from "../../src/rounding/method.ts";
import { BROKEN } from "./broken.ts";
import { allocatorOf, type Case, LAWS } from "./laws.ts";

const weights = (largest: bigint): fc.Arbitrary<bigint[]> =>
  fc
    .array(fc.bigInt(0n, largest), { minLength: 1, maxLength: 25 })
    .filter((list) => list.some((weight) => weight > 0n));

/** Small cases are full of ties; large ones go far beyond doubles. */
const cases: fc.Arbitrary<Case> = fc.oneof(
  fc.record({ total: fc.bigInt(-60n, 60n), weights: weights(9n) }),
  fc.record({ total: fc.bigInt(-(2n ** 60n), 2n ** 60n), weights: weights(2n ** 53n) }),
  fc.record({ total: fc.bigInt(0n, 10n ** 13n), weights: weights(3_000_000n) }),
);

const methods = Object.keys(ROUNDINGS) as RoundingMethod[];

describe.each(LAWS)("law: $name", (law) => {
  it.each(law.methods)("holds for %s", (method) => {
    fc.assert(
      fc.property(cases, (example) => law.holds(allocatorOf(ROUNDINGS[method]), example)),
      { numRuns: 400 },
    );
  });

  it("fails on an allocator broken on purpose", () => {
    const broken = BROKEN[law.name];
    expect(broken, "every law has its broken allocator").toBeDefined();
    if (!broken) return;
    const outcome = fc.check(
      fc.property(cases, (example) => law.holds(broken, example)),
      { numRuns: 2000, endOnFailure: true },
    );
    expect(outcome.failed).toBe(true);
  });
});

// Each is the case with the smallest weights where no tie decides.
describe("what is no law of largest remainder", () => {
  const share = allocatorOf(ROUNDINGS["largest-remainder"]);

  it("more money can give someone less (Alabama paradox)", () => {
    const weights = [3n, 3n, 1n];
    expect(share({ total: 3n, weights })).toEqual([1n, 1n, 1n]);
    expect(share({ total: 4n, weights })).toEqual([2n, 2n, 0n]);
  });

  it("more people can give someone less, to the gain of one who has not grown (population paradox)", () => {
    expect(share({ total: 5n, weights: [5n, 3n, 1n] })).toEqual([3n, 2n, 0n]);
    expect(share({ total: 5n, weights: [6n, 6n, 1n] })).toEqual([2n, 2n, 1n]);
  });
});

it("every method stands in the law table", () => {
  const covered = new Set(LAWS.flatMap((law) => law.methods));
  expect(methods.filter((method) => method !== "exact" && !covered.has(method))).toEqual([]);
});
