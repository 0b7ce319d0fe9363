import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { divisor } from "../../src/rounding/divisor.ts";
import { type RoundedShares, roundShares } from "../../src/rounding/round-shares.ts";
import type { Rounded } from "../../src/rounding/rounding.ts";

function share(total: bigint, weights: readonly bigint[], rank = weights.map((_, at) => at)): RoundedShares {
  const denominator = weights.reduce((a, b) => a + b, 0n);
  return roundShares({ numerators: weights.map((weight) => total * weight), denominator }, 1n, divisor, rank);
}

/** The textbook's way: every claim written down, the highest served, those equal to the last one served compared. */
function byTheBook(sizes: readonly bigint[], total: number, rank: readonly number[]): Rounded {
  const rankOf = (index: number): number => rank[index] as number;
  const claims = sizes
    .flatMap((size, index) =>
      size === 0n
        ? []
        : Array.from({ length: total }, (_, had) => ({ index, size, by: BigInt(2 * had + 1) })),
    )
    .sort((a, b) => Number(b.size * a.by - a.size * b.by) || rankOf(a.index) - rankOf(b.index));
  const served = claims.slice(0, total);
  const units = sizes.map((_, at) => BigInt(served.filter(({ index }) => index === at).length));
  const last = served.at(-1);
  const equal = claims.filter((claim) => last && claim.size * last.by === last.size * claim.by);
  const winners = equal.filter((claim) => served.includes(claim));
  if (equal.length === winners.length) return { units };
  const indexes = (list: typeof claims): number[] => list.map(({ index }) => index);
  return { units, tie: { tied: indexes(equal), winners: indexes(winners), units: winners.length } };
}

describe("handing out by the highest claim", () => {
  const shares = fc.array(fc.bigInt(0n, 40n), { minLength: 1, maxLength: 7 }).chain((numerators) =>
    fc.record({
      numerators: fc.constant(numerators),
      denominator: fc.bigInt(1n, 12n),
      rank: fc.shuffledSubarray([...numerators.keys()], { minLength: numerators.length }),
    }),
  );

  it("gives what handing out unit by unit gives, with the same tie", () => {
    fc.assert(
      fc.property(shares, ({ numerators, denominator, rank }) => {
        const { units, tie, quotas } = roundShares({ numerators, denominator }, 1n, divisor, rank);
        const expected = byTheBook(numerators, Number(quotas.total), rank);
        expect({ units, tie }).toEqual({ tie: undefined, ...expected });
      }),
      { numRuns: 1000 },
    );
  });

  it("does so too where many have the same claim and one has many times more, who is served again and again", () => {
    const weights = fc
      .tuple(
        fc.array(fc.constantFrom(0n, 1n, 2n, 49n), { minLength: 1, maxLength: 40 }),
        fc.bigInt(0n, 9_000n),
      )
      .map(([some, large]) => [...some, large + 1n]);
    const cases = weights.chain((weights) =>
      fc.record({
        weights: fc.constant(weights),
        total: fc.bigInt(0n, 120n),
        rank: fc.shuffledSubarray([...weights.keys()], { minLength: weights.length }),
      }),
    );
    fc.assert(
      fc.property(cases, ({ weights, total, rank }) => {
        const { units, tie } = share(total, weights, rank);
        const sizes = weights.map((weight) => weight * total);
        expect({ units, tie }).toEqual({ tie: undefined, ...byTheBook(sizes, Number(total), rank) });
      }),
      { numRuns: 500 },
    );
    // 90.2 and twenty times 0.49: the large one has the highest claim twice, and then once more among the small ones.
    const { units } = share(100n, [9_020n, ...new Array<bigint>(20).fill(49n)]);
    expect(units[0]).toBe(92n);
  });

  it("does not count the units: 10^15 öre to 290 are a matter of how far nearest misses", () => {
    const weights = Array.from({ length: 290 }, (_, index) => BigInt(2_000 + index ** 3));
    const { units } = share(10n ** 15n, weights);
    expect(units.reduce((a, b) => a + b, 0n)).toBe(10n ** 15n);
  });

  it("takes back where nearest gives too much, also everybody's unit but one", () => {
    expect(share(3n, [1n, 1n, 1n, 1n, 1n, 1n]).units).toEqual([1n, 1n, 1n, 0n, 0n, 0n]);
    expect(share(0n, [1n, 1n]).units).toEqual([0n, 0n]);
    expect(roundShares({ numerators: [3n, 2n], denominator: 4n }, 1n, divisor, [0, 1]).units).toEqual([
      1n,
      0n,
    ]);
  });
});

describe("ties between claims", () => {
  it("are found where nearest has given all the tied a unit, and the last in rank gives it back", () => {
    const { units, tie } = share(4n, [3n, 3n, 2n], [1, 0, 2]);
    expect(units).toEqual([1n, 2n, 1n]);
    expect(tie).toEqual({ tied: [1, 0], winners: [1], units: 1 });
  });
  it("are found where nearest has given none of them one", () => {
    const { units, tie } = share(2n, [4n, 4n, 1n], [0, 1, 2]);
    expect([units, tie]).toEqual([[1n, 1n, 0n], undefined]);
    const { units: thirds, tie: found } = share(1n, [1n, 1n, 1n], [2, 1, 0]);
    expect(thirds).toEqual([0n, 0n, 1n]);
    expect(found).toEqual({ tied: [2, 1, 0], winners: [2], units: 1 });
  });
  it("are decided by rank again and again: who was just served waits for those before it", () => {
    // 23 to 1, 1, 1 and 1, 12 units: the nearest are 10 and 0. The large one has 23/21 to its next unit, and then 23/23.
    const weights = [1n, 1n, 1n, 1n, 23n];
    const { units, tie } = share(12n, weights);
    expect(units).toEqual([1n, 0n, 0n, 0n, 11n]);
    expect(tie).toEqual({ tied: [0, 1, 2, 3, 4], winners: [0], units: 1 });
    expect(share(12n, weights, [1, 2, 3, 4, 0]).units).toEqual([0n, 0n, 0n, 0n, 12n]);
  });
  it("can be between unlike shares: 1 to a first unit is 3 to a second", () => {
    const { units, tie } = share(2n, [3n, 1n]);
    expect(units).toEqual([2n, 0n]);
    expect(tie).toEqual({ tied: [0, 1], winners: [0], units: 1 });
    expect(share(2n, [3n, 1n], [1, 0]).units).toEqual([1n, 1n]);
  });
  it("are none where all with the last claim are served, and none of nothing", () => {
    expect(share(2n, [1n, 1n]).tie).toBeUndefined();
    expect(roundShares({ numerators: [0n, 0n], denominator: 1n }, 1n, divisor, [0, 1]).tie).toBeUndefined();
  });
});

describe("what is no law of the divisor method", () => {
  // The smallest weights that need no tie, on both sides; a large one among many small ones is the pattern.
  const weights = [4n, 1n, 1n, 1n, 1n];

  it("an amount can be above the ceiling of its exact share: 2 where the share is exactly 1", () => {
    expect(share(2n, weights)).toMatchObject({
      units: [2n, 0n, 0n, 0n, 0n],
      quotas: { floors: [1n, 0n, 0n, 0n, 0n] },
    });
  });
  it("and below its floor: 2 where the share is exactly 3", () => {
    expect(share(6n, weights)).toMatchObject({
      units: [2n, 1n, 1n, 1n, 1n],
      quotas: { floors: [3n, 0n, 0n, 0n, 0n] },
    });
  });
});
