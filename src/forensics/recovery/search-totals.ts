import type { Progress } from "../progress.ts";
import { emptySurvey } from "./internals/survey.ts";
import { surveyorFor } from "./internals/surveyor-for.ts";
import type { PerCapita } from "./per-capita.ts";

/** National totals from the first to the last, both included. */
export type TotalRange = readonly [from: number, to: number];

/** Which national totals explain a table best. */
export interface Standing {
  /** The fewest rows that must be wrong for some total to be the true one. */
  readonly wrongRows: number;
  /** How many totals need no more than that; `best` names the first of them. */
  readonly count: number;
  readonly best: readonly number[];
  /** The fewest rows that must be wrong for any other total, and the first such total; `null` where there is no other. */
  readonly next: { readonly wrongRows: number; readonly nationalTotal: number } | null;
  /** The totals tried: fewer than requested where the search was stopped. */
  readonly searched: TotalRange;
}

const BLOCK = 4096;
const BLOCKS_A_STEP = 16;
const MOST_NAMED = 20;

/**
 * Tries every national total of a range and counts for each the rows that must be wrong if it is the true one: those
 * that no whole number of persons explains. If all are explained, but the rows are all there are and cannot add up to
 * the total, or come to more than the pot, at least one must be wrong all the same.
 *
 * Yields now and then; when resumed with `true`, it stops there.
 */
export function* searchTotals(
  table: PerCapita,
  [from, to]: TotalRange,
): Generator<Progress, Standing, boolean | undefined> {
  const survey = surveyorFor(table, to);
  const found = emptySurvey(BLOCK);
  let [wrongRows, count, best] = [Number.POSITIVE_INFINITY, 0, [] as number[]];
  let next: Standing["next"] = null;
  let first = from;
  for (let step = 1; first <= to; step++) {
    const size = Math.min(BLOCK, to - first + 1);
    survey(table, first, size, found);
    for (let at = 0; at < size; at++) {
      const total = first + at;
      const misfits = found.misfits[at] as number;
      const wrong = misfits > 0 ? misfits : addsUpTo(total, at) ? 0 : 1;
      if (wrong < wrongRows) {
        if (count > 0) next = { wrongRows, nationalTotal: best[0] as number };
        [wrongRows, count, best] = [wrong, 1, [total]];
      } else if (wrong === wrongRows) {
        count++;
        if (best.length < MOST_NAMED) best.push(total);
      } else if (next === null || wrong < next.wrongRows) next = { wrongRows: wrong, nationalTotal: total };
    }
    first += size;
    if (step % BLOCKS_A_STEP === 0 && (yield { done: first - from, of: to - from + 1 })) break;
  }
  return { wrongRows, count, best, next, searched: [from, first - 1] };

  function addsUpTo(total: number, at: number): boolean {
    if (table.rows !== "all") return table.rows === "some";
    return (found.least[at] as number) <= total && total <= (found.most[at] as number);
  }
}
