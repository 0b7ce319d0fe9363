import type { RoundingMethod } from "../../src/rounding/method.ts";
import { roundShares } from "../../src/rounding/round-shares.ts";
import type { Rounding } from "../../src/rounding/rounding.ts";

/** One case: a total in the smallest unit, whole-number weights, and the size of a unit. */
export interface Case {
  readonly total: bigint;
  readonly weights: readonly bigint[];
}

/** A law holds of a rounding method on a case, or it does not. */
export interface Law {
  readonly name: string;
  readonly holds: (share: Allocator, example: Case) => boolean;
  /** Methods that obey it. */
  readonly methods: readonly RoundingMethod[];
}

/** Shares a case's total by its weights; ties in index order, or by the rank given. */
export type Allocator = (example: Case, rank?: readonly number[]) => bigint[];

/** The allocator that a rounding method makes of exact shares. */
export function allocatorOf(rounding: Rounding): Allocator {
  return ({ total, weights }, rank = weights.map((_, index) => index)) => {
    const sum = weights.reduce((a, b) => a + b, 0n);
    const shares = { numerators: weights.map((weight) => total * weight), denominator: sum };
    return [...roundShares(shares, 1n, rounding, rank).amounts];
  };
}

const add = (values: readonly bigint[]): bigint => values.reduce((a, b) => a + b, 0n);
const every = (values: readonly bigint[], test: (value: bigint, index: number) => boolean): boolean =>
  values.every(test);
const same = (a: readonly bigint[], b: readonly bigint[]): boolean =>
  a.length === b.length && a.every((value, index) => value === b[index]);

const absolute = (value: bigint): bigint => (value < 0n ? -value : value);

const SUMMING: readonly RoundingMethod[] = ["largest-remainder", "divisor", "nearest-residual-to-largest"];
const ALL: readonly RoundingMethod[] = [...SUMMING, "nearest", "floor"];

/** Every law with the methods that obey it; each is shown to fail on an allocator broken on purpose. */
export const LAWS: readonly Law[] = [
  {
    name: "the shares sum to the total",
    holds: (share, example) => add(share(example)) === example.total,
    methods: SUMMING,
  },
  {
    name: "every share is the floor or the ceiling of its exact share",
    holds: (share, example) => {
      const sum = add(example.weights);
      return every(share(example), (amount, index) => {
        const exact = example.total * (example.weights[index] as bigint);
        const off = amount * sum - exact;
        return off < sum && off > -sum;
      });
    },
    methods: ["largest-remainder", "nearest", "floor"],
  },
  {
    name: "a larger weight never gets less",
    holds: (share, { total, weights }) => {
      const amounts = share({ total: absolute(total), weights });
      return every(weights, (weight, index) =>
        every(
          weights,
          (other, at) => weight <= other || (amounts[index] as bigint) >= (amounts[at] as bigint),
        ),
      );
    },
    methods: ["largest-remainder", "divisor", "nearest", "floor"],
  },
  {
    name: "the order of the input does not matter",
    holds: (share, { total, weights }) => {
      const forwards = share({ total, weights });
      const last = weights.length - 1;
      const backwards = share(
        { total, weights: weights.toReversed() },
        weights.map((_, index) => last - index),
      );
      return same(forwards, backwards.toReversed());
    },
    methods: ALL,
  },
  {
    name: "shares of minus x mirror shares of x",
    holds: (share, { total, weights }) =>
      same(
        share({ total: -total, weights }),
        share({ total, weights }).map((amount) => -amount),
      ),
    methods: ALL,
  },
  {
    name: "scaling all weights changes nothing",
    holds: (share, { total, weights }) =>
      same(share({ total, weights }), share({ total, weights: weights.map((weight) => weight * 7n) })),
    methods: ALL,
  },
  {
    name: "weight zero gets zero",
    holds: (share, { total, weights }) => {
      const padded = [0n, ...weights, 0n];
      const amounts = share({ total, weights: padded });
      return amounts[0] === 0n && amounts.at(-1) === 0n;
    },
    methods: ALL,
  },
  {
    name: "no other division into whole units has a smaller total deviation",
    holds: (share, example) => {
      const amounts = share(example);
      const moves = amounts.flatMap((_, from) => amounts.map((_, to) => [from, to] as const));
      const deviation = deviationOf(amounts, example);
      return (
        add(amounts) === example.total &&
        moves.every(([from, to]) => {
          const moved = amounts.map(
            (amount, index) => amount + (index === to ? 1n : 0n) - (index === from ? 1n : 0n),
          );
          return deviationOf(moved, example) >= deviation;
        })
      );
    },
    methods: ["largest-remainder"],
  },
  {
    name: "more money never gives anyone less",
    holds: (share, { total, weights }) => {
      const before = share({ total: absolute(total), weights });
      const after = share({ total: absolute(total) + 1n, weights });
      return every(after, (amount, index) => amount >= (before[index] as bigint));
    },
    methods: ["divisor", "nearest", "floor"],
  },
  {
    name: "who gains people never loses a unit to one who does not",
    holds: (share, { total, weights }) => {
      const growth = (index: number): bigint => [1n, 3n, 0n][index % 3] as bigint;
      const grown = weights.map((weight, index) => weight + growth(index));
      const before = share({ total: absolute(total), weights });
      const after = share({ total: absolute(total), weights: grown });
      const gain = after.map((amount, index) => amount - (before[index] as bigint));
      const taken = gain.some((units, index) => units > 0n && growth(index) === 0n);
      return !taken || every(gain, (units, index) => units >= 0n || growth(index) === 0n);
    },
    methods: ["divisor", "nearest", "floor"],
  },
  {
    name: "no unit could have gone to a higher claim",
    holds: (share, { total, weights }) => {
      const size = absolute(total);
      const amounts = share({ total: size, weights });
      const claims = amounts.map((amount, index) => [weights[index] as bigint, 2n * amount] as const);
      return (
        add(amounts) === size &&
        claims.every(
          ([weight, twice]) =>
            twice === 0n || claims.every(([other, before]) => other * (twice - 1n) <= weight * (before + 1n)),
        )
      );
    },
    methods: ["divisor"],
  },
];

/** The sum of |share − exact share|, times the sum of weights so that it is whole. */
function deviationOf(amounts: readonly bigint[], { total, weights }: Case): bigint {
  const sum = add(weights);
  return add(
    amounts.map((amount, index) => {
      const off = amount * sum - total * (weights[index] as bigint);
      return absolute(off);
    }),
  );
}
