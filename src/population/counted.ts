/** The oldest age counted apart; it stands for "100 or older". */
export const OLDEST = 100;

/**
 * What is known about the people of one code: their number, their number by single years of age, or both.
 * `ages[i]` counts those of age i, `ages[100]` those of 100 or older; `undefined` is not known, never nobody.
 */
export interface Counted {
  readonly total?: number;
  readonly ages?: readonly (number | undefined)[];
}

/** How many people there are in all: as stated, else the sum of all 101 ages, else unknown. */
export function totalOf({ total, ages }: Counted): number | undefined {
  if (total !== undefined || !ages) return total;
  return sumKnown(Array.from({ length: OLDEST + 1 }, (_, age) => ages[age]));
}

/** The sum of the parts, or `undefined` where a part is unknown or there are none. */
export function sumKnown(parts: readonly (number | undefined)[]): number | undefined {
  if (parts.length === 0) return undefined;
  let sum = 0;
  for (const part of parts) {
    if (part === undefined) return undefined;
    sum += part;
  }
  return sum;
}
