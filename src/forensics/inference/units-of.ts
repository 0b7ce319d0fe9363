import type { Ore } from "../../money/ore.ts";
import { greatestCommonDivisor } from "../../numbers/fraction.ts";
import { chanceOf } from "./chance-of.ts";

/** Units that tables are rounded to, in öre: 1 000 000 kr, 100 000 kr, 50 000 kr, and so on down to 1 kr and 1 öre. */
const COMMON: readonly Ore[] = [
  100_000_000n,
  10_000_000n,
  5_000_000n,
  1_000_000n,
  100_000n,
  10_000n,
  1_000n,
  100n,
  1n,
];

/** The common units that every amount is a multiple of, the largest first. */
export function unitsOf(amounts: readonly Ore[]): readonly Ore[] {
  const step = amounts.reduce(
    (all, amount) => (amount === 0n ? all : all === 0n ? amount : greatestCommonDivisor(all, amount)),
    0n,
  );
  return COMMON.filter((unit) => step % unit === 0n);
}

/** The power of ten below which some of the ages of some register fit any figures. */
const TELLING = 5;

/** Whether amounts in this unit are wide enough that a weight which fits them is likely to be theirs: 2 and 3 are not. */
export function tellsApart(amounts: readonly Ore[], unit: Ore): boolean {
  const unknowns = Math.min(2, Math.max(0, amounts.length - 1));
  return chanceOf(amounts, unit, unknowns, 1).exponent >= TELLING;
}
