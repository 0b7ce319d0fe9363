import type { PerCapita } from "../per-capita.ts";
import type { TotalRange } from "../search-totals.ts";
import { emptySurvey } from "./survey.ts";
import { personsWithin } from "./survey-exactly.ts";
import { surveyorFor } from "./surveyor-for.ts";

const BLOCK = 8192;
const BLOCKS_A_STEP = 64;

/**
 * The national totals of a range under which every row fits, ascending, at most `most` of them. Much quicker than
 * ranking all totals: only those that pass the row with the largest amount are looked at further. Yields now and
 * then, and, when resumed with `true`, returns those found so far.
 */
export function* totalsThatFit(
  table: PerCapita,
  [from, to]: TotalRange,
  most: number,
): Generator<void, number[], boolean | undefined> {
  const byPower = table.amounts.toSorted((a, b) => (a > b ? -1 : a < b ? 1 : 0));
  const strongest = { ...table, amounts: byPower.slice(0, 1) };
  const survey = surveyorFor(strongest, to);
  const found = emptySurvey(BLOCK);
  const totals: number[] = [];
  let first = from;
  for (let step = 1; first <= to; step++, first += BLOCK) {
    const size = Math.min(BLOCK, to - first + 1);
    survey(strongest, first, size, found);
    for (let at = 0; at < size; at++) {
      if (found.misfits[at] !== 0 || !fits(table, byPower, BigInt(first + at))) continue;
      totals.push(first + at);
      if (totals.length >= most) return totals;
    }
    if (step % BLOCKS_A_STEP === 0 && (yield)) break;
  }
  return totals;
}

function fits(table: PerCapita, amounts: readonly bigint[], nationalTotal: bigint): boolean {
  if (table.rows === "too-much") return false;
  let [low, high] = [0n, 0n];
  for (const amount of amounts) {
    const [fewest, greatest] = personsWithin(table, amount, nationalTotal);
    if (fewest > greatest) return false;
    low += fewest;
    high += greatest;
  }
  return table.rows === "some" || (low <= nationalTotal && nationalTotal <= high);
}
