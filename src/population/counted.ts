/** The oldest age counted separately; it means "100 or older". */
export const OLDEST = 100;

/**
 * The people of one code, as far as known: their number, their number by single years of age, or both. `ages[i]` counts
 * those of age i, and `ages[100]` those of 100 or older; `undefined` is unknown, never 0.
 */
export interface Counted {
  readonly total?: number;
  readonly ages?: readonly (number | undefined)[];
}

/** The number of people: as stated, otherwise the sum of all 101 ages, otherwise unknown. */
export function totalOf({ total, ages }: Counted): number | undefined {
  if (total !== undefined || !ages) return total;
  return sumKnown(Array.from({ length: OLDEST + 1 }, (_, age) => ages[age]));
}

/** The sum of the parts; `undefined` if a part is unknown or there are no parts. */
export function sumKnown(parts: readonly (number | undefined)[]): number | undefined {
  if (parts.length === 0) return undefined;
  let sum = 0;
  for (const part of parts) {
    if (part === undefined) return undefined;
    sum += part;
  }
  return sum;
}
