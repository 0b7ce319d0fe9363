import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shareInBigints } from "../../src/rounding/share-in-bigints.ts";

interface Shared {
  readonly units: readonly bigint[];
  readonly remainders: readonly bigint[];
  readonly cutoff: bigint | undefined;
  readonly lucky: number;
}

/** The largest remainder as it is told in words: floors, then one unit each by remainder, and by place where those are equal. */
function plainly(total: bigint, weights: readonly bigint[], sum: bigint): Shared {
  const units = weights.map((weight) => (total * weight) / sum);
  const remainders = weights.map((weight) => (total * weight) % sum);
  const left = Number(total - units.reduce((all, one) => all + one, 0n));
  const queue = weights
    .map((_, place) => place)
    .sort((a, b) => {
      const [one, other] = [remainders[a] as bigint, remainders[b] as bigint];
      return one === other ? a - b : one > other ? -1 : 1;
    });
  const winners = queue.slice(0, left);
  for (const place of winners) (units[place] as bigint) += 1n;
  const cutoff = left === 0 ? undefined : (remainders[winners.at(-1) as number] as bigint);
  return { units, remainders, cutoff, lucky: winners.filter((place) => remainders[place] === cutoff).length };
}

const sumOf = (weights: readonly bigint[]): bigint => weights.reduce((all, one) => all + one, 0n);

/** Holds sharing to the rule in words, by random weights and totals. */
function holdsFor(weight: fc.Arbitrary<bigint>): void {
  const weights = fc.array(weight, { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(weights, fc.bigInt({ min: 0n, max: 2n ** 80n }), (given, total) => {
      const sum = sumOf(given);
      expect(shareInBigints(total, given, sum)).toEqual(plainly(total, given, sum));
    }),
  );
}

describe("sharing by weights of any size", () => {
  // Numbers below 2^53 are doubles, up to 2^1024 are near one, and larger ones are none.
  it.each([20n, 53n, 200n, 1_000n, 1_010n, 1_100n, 3_000n])(
    "gives what the rule says in words, where the weights are near 2^%s and nearly equal",
    (bits) => holdsFor(fc.bigInt({ min: 0n, max: 40n }).map((more) => 2n ** bits + more)),
  );

  it("gives what the rule says in words, where the weights are of every size", () => {
    const digits = fc.bigInt({ min: 1n, max: 99n });
    holdsFor(fc.tuple(fc.nat(1_200), digits).map(([bits, one]) => one << BigInt(bits)));
  });

  it("tells remainders apart that are the same number as doubles, in any order", () => {
    // Of 1 unit each gets less than half; the remainders are the weights, which differ in their last digits only.
    const weights = [1n, 3n, 0n, 2n].map((last) => 2n ** 1_100n + last);
    expect(shareInBigints(2n, weights, sumOf(weights))).toMatchObject({ units: [0n, 1n, 0n, 1n], lucky: 1 });
    const small = [1n, 3n, 0n, 2n].map((last) => 2n ** 60n + last);
    expect(shareInBigints(2n, small, sumOf(small))).toMatchObject({ units: [0n, 1n, 0n, 1n], lucky: 1 });
  });

  it("finds the deciding remainder of a long list, where some are beyond doubles and some are small", () => {
    for (const [large, small] of [
      [20, 20],
      [3, 37],
      [37, 3],
    ] as const) {
      const beyond = Array.from({ length: large }, (_, index) => 2n ** 1_100n + BigInt(index % 7));
      const few = Array.from({ length: small }, (_, index) => 1_000n + BigInt(index));
      const weights = [...few, ...beyond];
      for (const total of [1n, 2n, 7n, 2n ** 70n + 5n])
        expect(shareInBigints(total, weights, sumOf(weights))).toEqual(
          plainly(total, weights, sumOf(weights)),
        );
    }
  });

  it("counts who won with the deciding remainder, and no others", () => {
    const weights = [5n, 3n, 3n, 3n, 2n];
    expect(shareInBigints(3n, weights, 16n)).toEqual({
      units: [1n, 1n, 1n, 0n, 0n],
      remainders: [15n, 9n, 9n, 9n, 6n],
      cutoff: 9n,
      lucky: 2,
    });
  });

  it("leaves nothing to decide where shares are whole", () => {
    const whole = shareInBigints(10n, [2n, 3n, 5n], 10n);
    expect(whole).toEqual({ units: [2n, 3n, 5n], remainders: [0n, 0n, 0n], cutoff: undefined, lucky: 0 });
    for (const length of [33, 5_000]) {
      const each = new Array<bigint>(length).fill(2n ** 70n);
      const alike = shareInBigints(3n * BigInt(length), each, sumOf(each));
      expect([new Set<unknown>(alike.units), alike.cutoff, alike.lucky]).toEqual([
        new Set([3n]),
        undefined,
        0,
      ]);
    }
  });
});
