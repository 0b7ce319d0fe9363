/**
 * Exact shares cut into whole units and remainders; never negative (the caller mirrors the sign).
 *
 * The worked example in every method's comment shares 10 units by the weights 98, 49, 27 and 26: the exact shares
 * are 4.9, 2.45, 1.35 and 1.3.
 */
export interface Quotas {
  /** Whole units below each exact share. */
  readonly floors: readonly bigint[];
  /** What the floor cut off, as numerators over `denominator`. */
  readonly remainders: readonly bigint[];
  readonly denominator: bigint;
  /** Units to hand out: the whole units in the sum of the exact shares. */
  readonly total: bigint;
  /** Each recipient's place in the queue for a tied unit: 0 is first. */
  readonly rank: readonly number[];
}

/** Whole units, and how the last of them were decided. */
export interface Rounded {
  readonly units: readonly bigint[];
  /** The smallest remainder, over the quotas' denominator, that won a unit; absent where none was competed for. */
  readonly cutoff?: bigint;
  /** Recipients with equal claims of whom only some could be served. */
  readonly tie?: Tie;
}

/** A tie at the cut: who was tied, by index, and for how many units. */
export interface Tie {
  readonly tied: readonly number[];
  readonly winners: readonly number[];
  readonly units: number;
}

/** One way to make whole units of exact shares. */
export interface Rounding {
  /** The whole units of each recipient, given the exact shares. */
  readonly round: (quotas: Quotas) => Rounded;
  /** Whether the units always add up to `total`. */
  readonly sums: boolean;
}

/** The exact shares, as numerators over the quotas' denominator. */
export function sizesOf({ floors, remainders, denominator }: Quotas): bigint[] {
  return floors.map((floor, index) => floor * denominator + (remainders[index] as bigint));
}
