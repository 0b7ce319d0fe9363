import { ceilingOf, floorOf } from "../../../numbers/floor-of.ts";
import type { WholeRange } from "../../fits/linear.ts";

/** The steps that people round to, in öre: 1, 2 and 5 times a power of ten, from a milliard kronor down to one öre. */
const STEPS: readonly bigint[] = /* @__PURE__ */ Array.from(
  { length: 36 },
  (_, index) => [5n, 2n, 1n][index % 3]! * 10n ** BigInt(11 - Math.floor(index / 3)),
);

/** How many zeros a whole number ends in; more than any amount has for 0 itself. */
export function zerosOf(value: bigint): number {
  if (value === 0n) return 99;
  let zeros = 0;
  for (let rest = value; rest % 10n === 0n; rest /= 10n) zeros++;
  return zeros;
}

/**
 * The number of a range that a person would most likely choose: 0, or else a multiple of the largest round step that
 * has one.
 */
export function roundestIn(range: WholeRange): bigint {
  return roundestFirst(range, 1)[0] as bigint;
}

/** Numbers of a range, at most `most`, the multiples of larger round steps first. */
export function roundestFirst(range: WholeRange, most: number): bigint[] {
  const found = new Set<bigint>();
  if (range.least <= 0n && range.most >= 0n) found.add(0n);
  for (const step of STEPS) {
    for (let at = ceilingOf(range.least, step); at <= floorOf(range.most, step); at++) {
      if (found.size >= most) return [...found];
      found.add(at * step);
    }
  }
  return [...found];
}
