import { ceilingOf, floorOf } from "../../../numbers/floor-of.ts";
import { REACH, withinReach } from "../../../rounding/reach.ts";
import type { PerCapita } from "../per-capita.ts";
import type { Survey } from "./survey.ts";

/** The survey in `bigint`, for sums beyond what doubles hold. */
export function surveyExactly(table: PerCapita, first: number, count: number, into: Survey): void {
  const { misfits, least, most } = into;
  for (let at = 0; at < count; at++) {
    const candidate = BigInt(first + at);
    misfits[at] = 0;
    let [low, high] = [0n, 0n];
    for (const amount of table.amounts) {
      const [fewest, greatest] = personsWithin(table, amount, candidate);
      if (fewest > greatest) ++(misfits[at] as number);
      low += fewest;
      high += greatest;
    }
    least[at] = Number(low);
    most[at] = Number(high);
  }
}

/** The whole numbers of persons that explain an amount under a national total, from fewest to most; none where the first is greater. */
export function personsWithin(
  { shared, unit, rounding }: PerCapita,
  amount: bigint,
  nationalTotal: bigint,
): readonly [fewest: bigint, most: bigint] {
  const { below, above } = REACH[rounding];
  const units = unit * nationalTotal;
  const fewest = ceilingOf(amount * nationalTotal - withinReach(below, units), shared);
  return [fewest, floorOf(amount * nationalTotal + withinReach(above, units), shared)];
}
