import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spreadApart } from "../../src/charts/internals/spread-apart.ts";

describe("places moved apart", () => {
  it("stay where there is room between them", () => {
    expect(spreadApart([0n, 10n, 30n], 10n, 0n, 100n)).toEqual([0n, 10n, 30n]);
  });

  it("share the move evenly where there is none", () => {
    expect(spreadApart([50n, 50n, 50n], 10n, 0n, 100n)).toEqual([40n, 50n, 60n]);
  });

  it("are pushed back from the ends", () => {
    expect(spreadApart([0n, 0n], 10n, 0n, 100n)).toEqual([0n, 10n]);
    expect(spreadApart([100n, 100n], 10n, 0n, 100n)).toEqual([90n, 100n]);
  });

  it("are none where there are none", () => expect(spreadApart([], 10n, 0n, 100n)).toEqual([]));

  it("always keep their distance, their order and the limits", () => {
    const places = fc.array(fc.bigInt({ min: 0n, max: 10_000n }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(places, (unsorted) => {
        const sorted = [...unsorted].sort((one, other) => Number(one - other));
        const spread = spreadApart(sorted, 150n, 0n, 10_000n);
        expect(spread).toHaveLength(sorted.length);
        for (const [index, place] of spread.entries()) {
          if (index > 0) expect(place - (spread[index - 1] as bigint)).toBeGreaterThanOrEqual(150n);
          expect(place).toBeGreaterThanOrEqual(0n);
          expect(place).toBeLessThanOrEqual(10_000n);
        }
      }),
    );
  });
});
