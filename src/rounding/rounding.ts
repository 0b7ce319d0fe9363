/**
 * Exact shares cut into whole units and remainders; never negative (the caller mirrors the sign).
 *
 * The example in every method's comment shares 10 units by the weights 98, 49, 27 and 26. The exact shares are 4.9,
 * 2.45, 1.35 and 1.3.
 */
export interface Quotas {
  /** Whole units below each exact share. */
  readonly floors: readonly bigint[];
  /** The remainders above the floors, as numerators over `denominator`. */
  readonly remainders: readonly bigint[];
  readonly denominator: bigint;
  /** Units to distribute: the whole units in the sum of the exact shares. */
  readonly total: bigint;
  /** Each recipient's place in the queue for a tied unit; 0 is first. */
  readonly rank: readonly number[];
}

/** Whole units, and how the last of them were decided. */
export interface Rounded {
  readonly units: readonly bigint[];
  /** The smallest remainder, over the quotas' denominator, that won a unit; absent if no unit was left to win. */
  readonly cutoff?: bigint;
  /** Recipients with equal claims, if there were too few units for all of them. */
  readonly tie?: Tie;
}

/** A tie for the last units: the tied recipients, by index, and the number of units. */
export interface Tie {
  readonly tied: readonly number[];
  readonly winners: readonly number[];
  readonly units: number;
}

/** One way to turn exact shares into whole units. */
export interface Rounding {
  /** The whole units of each recipient for these exact shares. */
  readonly round: (quotas: Quotas) => Rounded;
  /** Whether the units always add up to `total`. */
  readonly sums: boolean;
}

/** The exact shares, as numerators over the quotas' denominator. */
export function sizesOf({ floors, remainders, denominator }: Quotas): bigint[] {
  return floors.map((floor, index) => floor * denominator + (remainders[index] as bigint));
}

/** The tie of a rounding; none if every recipient with an equal claim won. */
export function tieOf(
  tied: readonly number[],
  winners: readonly number[],
  units: number = winners.length,
): Pick<Rounded, "tie"> {
  return tied.length > winners.length ? { tie: { tied, winners, units } } : {};
}
