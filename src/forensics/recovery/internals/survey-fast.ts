import { sum } from "../../../numbers/sum.ts";
import { REACH, type Reach } from "../../../rounding/reach.ts";
import type { PerCapita } from "../per-capita.ts";
import type { Survey } from "./survey.ts";

/** 2^52. */
const SAFE = 4_503_599_627_370_496n;

/** Whether doubles hold every number of a survey up to a last candidate: sums of two remainders, twice a reach, sums of persons. */
export function isExactInDoubles({ amounts, shared, unit }: PerCapita, last: number): boolean {
  const persons = sum(amounts.map((amount) => (amount * BigInt(last)) / shared + 1n));
  return shared < SAFE && unit * BigInt(last) < SAFE && persons < SAFE;
}

/**
 * The survey in doubles, each of them a whole number below 2^53 and so exact.
 *
 * `amount · N` itself is too large. But where N grows by one, its quotient and remainder by what is shared grow by
 * those of `amount`, so that no number is larger than a sum of two remainders. The first of each run is computed in
 * `bigint`.
 */
export function surveyFast(table: PerCapita, first: number, count: number, into: Survey): void {
  const { misfits, least, most } = into;
  const shared = Number(table.shared);
  const { below, above } = REACH[table.rounding];
  const [down, up] = [reaches(below, table, first, count), reaches(above, table, first, count)];
  for (const column of [misfits, least, most]) column.fill(0, 0, count);
  for (const amount of table.amounts) {
    const start = amount * BigInt(first);
    let persons = Number(start / table.shared);
    let rest = Number(start % table.shared);
    const morePersons = Number(amount / table.shared);
    const moreRest = Number(amount % table.shared);
    for (let at = 0; at < count; at++) {
      // Of the whole numbers around amount · N / shared one is `rest` below it, the next `shared - rest` above.
      const below = rest <= (down[at] as number);
      const above = shared - rest <= (up[at] as number);
      if (!below && !above) ++(misfits[at] as number);
      (least[at] as number) += below ? persons : persons + 1;
      (most[at] as number) += above ? persons + 1 : persons;
      persons += morePersons;
      rest += moreRest;
      if (rest >= shared) {
        rest -= shared;
        persons++;
      }
    }
  }
  // Where a unit is more than a person's share, more whole numbers fit than these two.
  for (let at = 0; at < count; at++) {
    if ((down[at] as number) >= shared) least[at] = 0;
    if ((up[at] as number) >= shared) most[at] = Number.POSITIVE_INFINITY;
  }
}

/** How far from the share a whole number may lie on one side, for each candidate. */
function reaches({ halves, closed }: Reach, { unit }: PerCapita, first: number, count: number): Float64Array {
  const perCandidate = Number(halves * unit);
  const reaches = new Float64Array(count);
  for (let at = 0; at < count; at++) {
    const twice = perCandidate * (first + at);
    reaches[at] = closed ? Math.floor(twice / 2) : Math.ceil(twice / 2) - 1;
  }
  return reaches;
}
