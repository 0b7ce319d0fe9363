import { roundShares } from "../../src/rounding/round-shares.ts";
import type { Rounding } from "../../src/rounding/rounding.ts";
import type { RoundingMethod } from "../../src/rounding/rounding-method.ts";

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
export type Allocator = (example: Case, rank?: readonly number[]) => readonly bigint[];

/** The allocator that a rounding method makes of exact shares. */
export function allocatorOf(rounding: Rounding): Allocator {
  return ({ total, weights }, rank = weights.map((_, index) => index)) => {
    const sum = add(weights);
    const shares = { numerators: weights.map((weight) => total * weight), denominator: sum };
    return roundShares(shares, 1n, rounding, rank).amounts;
  };
}

/** The allocator, which shares a case out once however many laws ask. */
export function remembering(share: Allocator): Allocator {
  const known = new WeakMap<Case, readonly bigint[]>();
  return (example, rank) => {
    if (rank) return share(example, rank);
    const amounts = known.get(example) ?? share(example);
    known.set(example, amounts);
    return amounts;
  };
}

function add(values: readonly bigint[]): bigint {
  let sum = 0n;
  for (const value of values) sum += value;
  return sum;
}

const same = (a: readonly bigint[], b: readonly bigint[]): boolean =>
  a.length === b.length && a.every((value, index) => value === b[index]);

const absolute = (value: bigint): bigint => (value < 0n ? -value : value);

/** The case with its total above 0, and the case itself where it is so already. */
const positive = (example: Case): Case =>
  example.total < 0n ? { ...example, total: -example.total } : example;

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
      return share(example).every((amount, index) => {
        const exact = example.total * (example.weights[index] as bigint);
        const off = amount * sum - exact;
        return off < sum && off > -sum;
      });
    },
    methods: ["largest-remainder", "nearest", "floor"],
  },
  {
    name: "a larger weight never gets less",
    holds: (share, example) => {
      const { weights } = example;
      const amounts = share(positive(example));
      const order = [...weights.keys()].sort((a, b) =>
        Number((weights[a] as bigint) - (weights[b] as bigint)),
      );
      let [most, mostBelow] = [0n, 0n];
      return order.every((index, at) => {
        const [before, amount] = [order[at - 1], amounts[index] as bigint];
        if (before !== undefined && weights[before] !== weights[index]) mostBelow = most;
        if (amount > most) most = amount;
        return amount >= mostBelow;
      });
    },
    methods: ["largest-remainder", "divisor", "nearest", "floor"],
  },
  {
    name: "the order of the input does not matter",
    holds: (share, example) => {
      const last = example.weights.length - 1;
      const backwards = share(
        { total: example.total, weights: example.weights.toReversed() },
        example.weights.map((_, index) => last - index),
      );
      return same(share(example), backwards.toReversed());
    },
    methods: ALL,
  },
  {
    name: "shares of minus x mirror shares of x",
    holds: (share, example) =>
      same(
        share({ total: -example.total, weights: example.weights }),
        share(example).map((amount) => -amount),
      ),
    methods: ALL,
  },
  {
    name: "scaling all weights changes nothing",
    holds: (share, example) =>
      same(
        share(example),
        share({ total: example.total, weights: example.weights.map((weight) => weight * 7n) }),
      ),
    methods: ALL,
  },
  {
    name: "weight zero gets zero",
    holds: (share, { total, weights }) => {
      const padded = [0n, ...weights, 0n];
      return share({ total, weights: padded }).every(
        (amount, index) => padded[index] !== 0n || amount === 0n,
      );
    },
    methods: ALL,
  },
  {
    name: "no other division into whole units has a smaller total deviation",
    // The total deviation is a sum of convex terms, one a recipient: where moving one unit never helps, nothing does.
    holds: (share, example) => {
      const amounts = share(example);
      const sum = add(example.weights);
      let [leastToGive, leastToTake]: (bigint | undefined)[] = [];
      for (const [index, amount] of amounts.entries()) {
        const off = amount * sum - example.total * (example.weights[index] as bigint);
        const give = absolute(off + sum) - absolute(off);
        const take = absolute(off - sum) - absolute(off);
        if (leastToGive === undefined || give < leastToGive) leastToGive = give;
        if (leastToTake === undefined || take < leastToTake) leastToTake = take;
      }
      return add(amounts) === example.total && (leastToGive ?? 0n) + (leastToTake ?? 0n) >= 0n;
    },
    methods: ["largest-remainder"],
  },
  {
    name: "more money never gives anyone less",
    holds: (share, example) => {
      const before = share(positive(example));
      const after = share({ total: absolute(example.total) + 1n, weights: example.weights });
      return after.every((amount, index) => amount >= (before[index] as bigint));
    },
    methods: ["divisor", "nearest", "floor"],
  },
  {
    name: "who gains people never loses a unit to one who does not",
    holds: (share, example) => {
      const growth = (index: number): bigint => [1n, 3n, 0n][index % 3] as bigint;
      const weights = example.weights.map((weight, index) => weight + growth(index));
      const before = share(positive(example));
      const gain = share({ total: absolute(example.total), weights }).map(
        (amount, index) => amount - (before[index] as bigint),
      );
      const taken = gain.some((units, index) => units > 0n && growth(index) === 0n);
      return !taken || gain.every((units, index) => units >= 0n || growth(index) === 0n);
    },
    methods: ["divisor", "nearest", "floor"],
  },
  {
    name: "no unit could have gone to a higher claim",
    holds: (share, example) => {
      const amounts = share(positive(example));
      // The highest claim to a next unit, and the lowest to a unit given, each as weight and odd number.
      let [next, last]: (readonly [bigint, bigint] | undefined)[] = [];
      for (const [index, amount] of amounts.entries()) {
        const weight = example.weights[index] as bigint;
        const [after, before] = [2n * amount + 1n, 2n * amount - 1n];
        if (!next || weight * next[1] > next[0] * after) next = [weight, after];
        if (amount > 0n && (!last || weight * last[1] < last[0] * before)) last = [weight, before];
      }
      const inOrder = !next || !last || next[0] * last[1] <= last[0] * next[1];
      return add(amounts) === absolute(example.total) && inOrder;
    },
    methods: ["divisor"],
  },
];
