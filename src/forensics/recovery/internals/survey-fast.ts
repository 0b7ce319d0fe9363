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
 * `bigint`. Between the candidates that a row can fit lie many that it cannot: they are passed over in one step, to where the
 * remainder has grown to what is shared. Over rows that come to the pot these are as many steps as there are candidates.
 */
export function surveyFast(table: PerCapita, first: number, count: number, into: Survey): void {
  const { misfits, least, most } = into;
  const shared = Number(table.shared);
  const { below, above } = REACH[table.rounding];
  const [down, up] = [reachOf(below, table, first), reachOf(above, table, first)];
  // Reaches grow with the candidate.
  const farUp = Math.min(up(count - 1), shared);
  const far = farUp + down(count - 1);
  // Where a unit is more than a person's share, every row fits. No method reaches further down than up.
  const amounts = down(0) < shared ? table.amounts : [];
  misfits.fill(amounts.length);
  for (const column of [least, most]) column.fill(0);
  for (const amount of amounts) {
    const start = amount * BigInt(first) + BigInt(farUp);
    let persons = Number(start / table.shared);
    // Counted from as far below a whole number as a row may lie.
    let rest = Number(start % table.shared);
    const morePersons = Number(amount / table.shared);
    const moreRest = Number(amount % table.shared);
    for (let at = 0; at < count; ) {
      let steps = 1;
      if (rest > far) steps = Math.ceil((shared - rest) / moreRest);
      else {
        // Of the whole numbers around amount · N / shared one is `over` below it, the next `shared - over` above.
        const before = rest < farUp ? 1 : 0;
        const over = rest - farUp + before * shared;
        const under = persons - before;
        const below = over <= down(at);
        const above = shared - over <= up(at);
        if (below || above) --(misfits[at] as number);
        (least[at] as number) += under + (below ? 0 : 1);
        (most[at] as number) += under + (above ? 1 : 0);
      }
      rest += steps * moreRest;
      persons += steps * morePersons;
      at += steps;
      if (rest >= shared) {
        rest -= shared;
        persons++;
      }
    }
  }
  // Nothing is known of candidates that a row does not fit, and where a unit is more than a person's share, more whole numbers
  // fit than these two.
  for (let at = 0; at < count; at++) {
    if (misfits[at] || down(at) >= shared) least[at] = 0;
    if (misfits[at] || up(at) >= shared) most[at] = Number.POSITIVE_INFINITY;
  }
}

/** How far from the share a whole number may lie on one side, by the place of a candidate. */
function reachOf({ halves, closed }: Reach, { unit }: PerCapita, first: number): (at: number) => number {
  const half = Number(halves * unit) / 2;
  return closed ? (at) => Math.floor(half * (first + at)) : (at) => Math.ceil(half * (first + at)) - 1;
}
