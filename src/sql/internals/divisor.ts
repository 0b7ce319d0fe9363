import type { Arithmetic } from "./arithmetic.ts";
import { constant, type SqlNumber } from "./sql-number.ts";

/** What shares are divided by: a constant, and sums that only the engine knows. None of them is ever 0. */
export interface Divisor {
  readonly constant: bigint;
  readonly factors: readonly SqlNumber[];
}

export const ONE: Divisor = { constant: 1n, factors: [] };

/** The divisor with one more factor. */
export function dividedBy(divisor: Divisor, more: SqlNumber): Divisor {
  if (more.constant !== undefined) return { ...divisor, constant: divisor.constant * more.constant };
  return { ...divisor, factors: [...divisor.factors, more] };
}

/** A divisor that every one of them divides. */
export function commonDivisor(divisors: readonly Divisor[]): Divisor {
  return divisors.reduce((all, one) => {
    const missing = without(one.factors, all.factors);
    return { constant: leastCommon(all.constant, one.constant), factors: [...all.factors, ...missing] };
  }, ONE);
}

/** What a share over `from` is multiplied by to be over `to`, which it divides. */
export function ratioOf(to: Divisor, from: Divisor, { times }: Arithmetic): SqlNumber {
  const left = without(to.factors, from.factors);
  return left.reduce(times, constant(to.constant / from.constant));
}

/** The divisor as a number. */
export function productOf({ constant: own, factors }: Divisor, { times }: Arithmetic): SqlNumber {
  return factors.reduce(times, constant(own));
}

/** The factors without those of the other list, each taken away once. */
function without(factors: readonly SqlNumber[], taken: readonly SqlNumber[]): SqlNumber[] {
  const left = [...taken];
  return factors.filter(({ sql }) => {
    const at = left.findIndex((one) => one.sql === sql);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function leastCommon(a: bigint, b: bigint): bigint {
  let [one, other] = [a, b];
  while (other !== 0n) [one, other] = [other, one % other];
  return (a / one) * b;
}
