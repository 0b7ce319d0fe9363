import fc from "fast-check";
import { expect, it } from "vitest";
import { kthLargest } from "../../src/rounding/internals/kth-largest.ts";

const below = fc.integer({ min: 0, max: 52 }).map((power) => 2 ** power);
const values = below.chain((below) =>
  fc.record({
    below: fc.constant(below),
    values: fc.oneof(
      fc.array(
        fc.maxSafeNat().map((one) => one % below),
        { minLength: 1, maxLength: 300 },
      ),
      // Each half of the one before: counting in buckets of equal width tells least about these.
      fc.array(
        fc.integer({ min: 0, max: 52 }).map((power) => Math.floor((below - 1) / 2 ** power)),
        {
          minLength: 40,
          maxLength: 300,
        },
      ),
      fc.array(fc.constantFrom(0, below - 1, Math.floor(below / 2)), { minLength: 33, maxLength: 200 }),
    ),
  }),
);

it("the k-th largest is what stands at that place of the sorted list, for every k", () => {
  fc.assert(
    fc.property(values, ({ below, values }) => {
      const sorted = values.toSorted((a, b) => b - a);
      const given = Float64Array.from(values);
      for (const [index, expected] of sorted.entries())
        expect(kthLargest(given, index + 1, below)).toBe(expected);
      expect([...given]).toEqual(values);
    }),
    { numRuns: 300 },
  );
});
