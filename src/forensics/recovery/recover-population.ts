import type { Ore } from "../../money/ore.ts";
import { greatestCommonDivisor } from "../../numbers/fraction.ts";
import { A_BIGINT, checkArgument, type Known } from "../../problems/check-argument.ts";
import { checkInputs } from "../../problems/check-inputs.ts";
import { runSearch, type SearchOptions, type SearchSteps } from "../run-search.ts";
import { coincidence } from "./internals/coincidence.ts";
import { doubtOf } from "./internals/doubt-of.ts";
import { matchRegisters } from "./internals/match-registers.ts";
import { recoverRows } from "./internals/recover-rows.ts";
import { withRowOfTheRest } from "./internals/with-row-of-the-rest.ts";
import { type PerCapita, perCapita } from "./per-capita.ts";
import type { PrintedAmount, Recovery } from "./recovery.ts";
import {
  type CompleteRecoveryOptions,
  checkBase,
  completeRecoveryOptions,
  RECOVERY_OPTIONS,
  type RecoveryOptions,
} from "./recovery-options.ts";
import { type Standing, searchTotals } from "./search-totals.ts";

/** What is known of a table, and the base of each recipient, 0 unless given. */
export interface PopulationRecoveryOptions extends RecoveryOptions {
  /** What each gets before the rest is shared by population, in öre. */
  readonly base?: Ore | undefined;
}

/** A coincidence rarer than one in so many tables is disregarded. */
const RARE = 1000n;

/**
 * Finds the population that a per-capita table was computed from: the national total, and the whole number of persons
 * behind each row. No register is needed; the weights are inferred, not read from a source.
 *
 * Every total of the range is tried, exactly. One is singled out (`unique`) when it alone explains the most rows,
 * every other needs more than twice as many wrong rows, and a coincidence is rarer than one table in a thousand, unless the
 * rows look as if they followed from more than persons (`doubt`). If no row is wrong, the total is the true one, provided that the table is per capita, the pot and base are right, and
 * the true total is in the range.
 *
 * @throws AllocationError `recovery-rows`, `pot-too-small`, `base-above`, `unit-invalid`, `argument-invalid`
 *
 * @example
 * ```ts
 * import { kr } from "fordela";
 * import { recoverPopulation } from "fordela/forensics";
 * const persons = [2_471_773n, 132_708n, 61_029n, 1_429_006n];
 * const all = persons.reduce((sum, each) => sum + each);
 * const rows = persons.map((each, index) => {
 *   return { code: `${index}`, label: `${index}`, amount: kr((5_886_500_000n * each) / all) };
 * });
 * const recovery = recoverPopulation(rows, { pot: kr(5_886_500_000), range: [4_000_000, 4_200_000] });
 * recovery.nationalTotal; // 4094516n
 * recovery.rows[1]?.weight; // 132708n
 * ```
 */
export function recoverPopulation(
  rows: readonly PrintedAmount[],
  options: PopulationRecoveryOptions & SearchOptions = {},
): Recovery {
  checkArgument("recoverPopulation", "rows", rows, "list");
  checkInputs("recoverPopulation", options, { ...RECOVERY_OPTIONS, base: A_BIGINT } satisfies Known<
    PopulationRecoveryOptions & SearchOptions
  >);
  return runSearch(recoverPopulationSteps(rows, options), options);
}

/**
 * As `recoverPopulation`, in steps: between them the caller may do other things, or stop the search by `next(true)`, which
 * gives a partial result.
 *
 * @example
 * ```ts
 * import { kr } from "fordela";
 * import { recoverPopulationSteps } from "fordela/forensics";
 * const rows = ["a", "b", "c"].map((code) => ({ code, label: code, amount: kr(120_000_000) }));
 * const steps = recoverPopulationSteps(rows);
 * steps.next().done; // false
 * const stopped = steps.next(true);
 * stopped.done && stopped.value.partial; // true
 * ```
 */
export function* recoverPopulationSteps(
  rows: readonly PrintedAmount[],
  options: PopulationRecoveryOptions = {},
): SearchSteps<Recovery> {
  checkArgument("recoverPopulationSteps", "rows", rows, "list");
  checkInputs("recoverPopulationSteps", options, { ...RECOVERY_OPTIONS, base: A_BIGINT } satisfies Known<
    PopulationRecoveryOptions & SearchOptions
  >);
  const { base = 0n, ...rest } = options;
  const settled = completeRecoveryOptions(rows, rest);
  checkBase(rows, settled, base);
  const { pot, recipients, unit, rounding, range } = settled;
  const amounts = rows.map(({ amount }) => amount);
  const table = perCapita(amounts, pot, base, recipients, unit, rounding);
  const standing = yield* searchTotals(table, range);
  return recoveryOf(rows, table, settled, base, standing);
}

function recoveryOf(
  printed: readonly PrintedAmount[],
  table: PerCapita,
  settled: CompleteRecoveryOptions,
  base: Ore,
  standing: Standing,
): Recovery {
  const { range, registers, ...given } = settled;
  const { wrongRows, count, best, next, searched } = standing;
  const partial = searched[1] < range[1];
  const chance = coincidence(table, searched, wrongRows);
  const rare = chance.numerator * RARE < chance.denominator;
  const alone = count === 1 && (next === null || next.wrongRows > 2 * wrongRows);
  const likeliest = rare ? BigInt(best[0] as number) : null;
  const found =
    likeliest === null ? [] : withRowOfTheRest(recoverRows(printed, table, likeliest), table, likeliest);
  const matched = likeliest === null ? [] : matchRegisters(found, likeliest, settled.whole, registers);
  const doubt =
    likeliest === null
      ? null
      : doubtOf({ ...settled, rows: found, nationalTotal: likeliest, matches: matched });
  const nationalTotal = alone && doubt === null ? likeliest : null;
  const [rows, matches] = nationalTotal === null ? [[], []] : [found, matched];
  return {
    ...given,
    base,
    searched,
    partial,
    nationalTotal,
    unique: nationalTotal !== null && !partial,
    fits: wrongRows === 0 ? count : 0,
    candidates: doubt ? [] : best.map(BigInt),
    wrongRows,
    margin: next && {
      rows: next.wrongRows - wrongRows,
      nationalTotal: BigInt(next.nationalTotal),
      wrongRows: next.wrongRows,
    },
    chance,
    rows,
    rowsThatDoNotFit: rows.filter(({ fits, rest }) => !fits && !rest),
    doubt,
    commonFactor: rows
      .flatMap(({ weight }) => weight ?? [])
      .reduce(greatestCommonDivisor, nationalTotal ?? 1n),
    matches,
  };
}
