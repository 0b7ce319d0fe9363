import type { Ore } from "../money/ore.ts";
import { type Fraction, lowest } from "../numbers/fraction.ts";
import { type Doubles, inBigints } from "../numbers/in-doubles.ts";
import type { CutShares } from "../rounding/cut-shares.ts";
import type { Tie } from "../rounding/rounding.ts";

/** The trace of one of the amounts of `shareOut`. */
export interface ShareTrace {
  /** The exact share, in öre. */
  readonly exact: Fraction;
  /** The exact share rounded down to whole units, in öre. */
  readonly floor: Ore;
  /** The remainder above the floor, as a fraction of one unit. */
  readonly remainder: Fraction;
  /** Units that the rounding gave beyond the floor: 0 or 1. */
  readonly extraUnits: number;
  /** The smallest remainder that won a unit, as a fraction of one unit; `null` if no unit was left to win. */
  readonly cutoff: Fraction | null;
  /** True if others had the same remainder and only some of them won a unit. */
  readonly tied: boolean;
  /** In öre. */
  readonly amount: Ore;
}

/**
 * An amount shared by weights: plain lists of whole numbers, and a trace of each that is computed on request.
 *
 * @example
 * ```ts
 * import { shareOut } from "fordela";
 * const shared = shareOut(10_00n, [98, 49, 27, 26], { unit: 100n });
 * shared.amounts(); // [500n, 300n, 100n, 100n]
 * shared.trace(1)?.remainder; // { numerator: 9n, denominator: 20n }
 * ```
 */
export class SharedOut {
  /**
   * The whole units of each share, in the order of the weights, without the amount's sign. Exact: doubles if doubles
   * hold every number that the sharing needs (in a typed array for a long list), otherwise bigints.
   */
  readonly units: Float64Array | readonly number[] | readonly bigint[];
  readonly #shares: CutShares;
  readonly #sum: number | bigint;
  /** Öre in a unit, with the amount's sign. */
  readonly #signedUnit: bigint;

  /**
   * @param sum the sum of the weights
   * @internal
   */
  constructor(shares: CutShares, sum: number | bigint, signedUnit: bigint) {
    this.units = shares.units;
    this.#shares = shares;
    this.#sum = sum;
    this.#signedUnit = signedUnit;
  }

  /** The share at `index`, in öre; `undefined` outside the list. */
  amount(index: number): Ore | undefined {
    const units = this.units[index];
    return units === undefined ? undefined : BigInt(units) * this.#signedUnit;
  }

  /** Every share, in öre, in the order of the weights. */
  amounts(): Ore[] {
    const { units } = this;
    const inUnits = typeof units[0] === "bigint" ? (units as readonly bigint[]) : inBigints(units as Doubles);
    return this.#signedUnit === 1n ? [...inUnits] : inUnits.map((one) => one * this.#signedUnit);
  }

  /** The shares with exactly the deciding remainder, if only some of them, the first in the list, won a unit. */
  get tie(): Tie | undefined {
    return this.#shares.tie;
  }

  /** The trace of the share at `index`; `undefined` outside the list. */
  trace(index: number): ShareTrace | undefined {
    const amount = this.amount(index);
    if (amount === undefined) return undefined;
    const { remainders, cutoff, tie } = this.#shares;
    const remainder = remainders[index] as number | bigint;
    const tied = tie !== undefined && remainder === cutoff;
    const won = remainder >= (cutoff as number | bigint) && !(tied && index > (tie.winners.at(-1) as number));
    const floor = amount - (won ? this.#signedUnit : 0n);
    const sum = BigInt(this.#sum) || 1n;
    return {
      exact: lowest(floor * sum + BigInt(remainder) * this.#signedUnit, sum),
      floor,
      remainder: lowest(BigInt(remainder), sum),
      extraUnits: won ? 1 : 0,
      cutoff: cutoff === undefined ? null : lowest(BigInt(cutoff), sum),
      tied,
      amount,
    };
  }
}
