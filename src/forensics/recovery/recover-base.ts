import type { Ore } from "../../money/ore.ts";
import { checkArgument } from "../../problems/check-argument.ts";
import { checkInputs } from "../../problems/check-inputs.ts";
import type { Progress } from "../progress.ts";
import { runSearch, type SearchOptions, type SearchSteps } from "../run-search.ts";
import { totalsThatFit } from "./internals/totals-that-fit.ts";
import { perCapita } from "./per-capita.ts";
import { type PopulationRecoveryOptions, recoverPopulationSteps } from "./recover-population.ts";
import type { PrintedAmount, Recovery } from "./recovery.ts";
import {
  type CompleteRecoveryOptions,
  checkBase,
  completeRecoveryOptions,
  RECOVERY_OPTIONS,
  type RecoveryOptions,
} from "./recovery-options.ts";

/** Bases from 0 to a greatest one, by equal steps. */
export interface TriedBases {
  readonly step: Ore;
  /** The greatest that was tried. */
  readonly to: Ore;
}

/** The result of a search for the base of a per-capita table. */
export interface BaseRecovery {
  readonly tried: readonly TriedBases[];
  /** What was recovered under each base that singles out a national total with every row explained. */
  readonly found: readonly Recovery[];
  /**
   * Bases, of those tried, under which several national totals explain every row, so that they determine no
   * population.
   */
  readonly undecided: readonly Ore[];
  readonly partial: boolean;
}

/** Bases are round figures: whole millions of kronor are tried before whole hundreds of thousands. */
const STEPS: readonly Ore[] = [1_000_000_00n, 100_000_00n];

/**
 * Finds the base that each recipient got before the rest was shared by population, together with that population.
 *
 * Tries no base and every whole million kronor up to the smallest amount, and if none of them singles out a national
 * total under which every row fits, every hundred thousand. Several bases may do so: one that is δ less explains the
 * same amounts by persons of whom each recipient has k more, wherever k = δ · N / shared comes close to a whole
 * number. Then a register decides.
 *
 * @throws AllocationError as `recoverPopulation`
 *
 * @example
 * ```ts
 * import { kr } from "fordela";
 * import { recoverBase } from "fordela/forensics";
 * const persons = [2_471_773n, 132_708n, 61_029n, 1_429_006n];
 * const all = persons.reduce((sum, each) => sum + each);
 * const rows = persons.map((each, index) => {
 *   return { code: `${index}`, label: `${index}`, amount: kr(3_000_000n + (5_886_500_000n * each) / all) };
 * });
 * const { found } = recoverBase(rows, { pot: kr(5_898_500_000), range: [4_000_000, 4_200_000] });
 * found.map(({ base, nationalTotal }) => [base, nationalTotal]); // [[300000000n, 4094516n]]
 * ```
 */
export function recoverBase(
  rows: readonly PrintedAmount[],
  options: RecoveryOptions & SearchOptions = {},
): BaseRecovery {
  checkArgument("recoverBase", "rows", rows, "list");
  checkInputs("recoverBase", options, RECOVERY_OPTIONS);
  return runSearch(recoverBaseSteps(rows, options), options);
}

/**
 * As `recoverBase`, in steps: between them the caller may do other things, or stop the search by `next(true)`, which gives a
 * partial result.
 *
 * @example
 * ```ts
 * import { kr } from "fordela";
 * import { recoverBaseSteps } from "fordela/forensics";
 * const rows = ["a", "b", "c"].map((code) => ({ code, label: code, amount: kr(120_000_000) }));
 * const steps = recoverBaseSteps(rows);
 * steps.next().done; // false
 * const stopped = steps.next(true);
 * stopped.done && stopped.value.partial; // true
 * ```
 */
export function* recoverBaseSteps(
  rows: readonly PrintedAmount[],
  options: RecoveryOptions = {},
): SearchSteps<BaseRecovery> {
  checkArgument("recoverBaseSteps", "rows", rows, "list");
  checkInputs("recoverBaseSteps", options, RECOVERY_OPTIONS);
  const settled = completeRecoveryOptions(rows, options);
  checkBase(rows, settled, 0n);
  const found: Recovery[] = [];
  const undecided: Ore[] = [];
  const tried: TriedBases[] = [];
  for (const step of STEPS) {
    const greatest = greatestBase(rows, settled, step);
    let partial = false;
    let to: Ore | undefined;
    for (let base = 0n; base <= greatest && !partial; base += step) {
      // Already tried among the coarser ones.
      if (tried.some((coarser) => base % coarser.step === 0n)) continue;
      const progress = {
        done: Number(base / step),
        of: Number(greatest / step) + 1,
        found: found.length,
      };
      const [recovery, stopped] = yield* following(underBase(rows, settled, { ...options, base }), progress);
      partial = stopped;
      if (stopped) break;
      if (recovery === "several") undecided.push(base);
      else if (recovery?.unique) found.push(recovery);
      to = base;
      partial = (yield { ...progress, done: progress.done + 1 }) ?? false;
    }
    if (to !== undefined) tried.push({ step, to });
    if (partial) return { tried, found, undecided, partial };
    if (found.length > 0) break;
  }
  return { tried, found, undecided, partial: false };
}

/** What is recovered under one base; "several" where more than one total explains every row, nothing where none does. */
function* underBase(
  rows: readonly PrintedAmount[],
  { pot, recipients, unit, rounding, range }: CompleteRecoveryOptions,
  options: PopulationRecoveryOptions & { readonly base: Ore },
): Generator<unknown, Recovery | "several" | undefined, boolean | undefined> {
  const amounts = rows.map(({ amount }) => amount);
  const table = perCapita(amounts, pot, options.base, recipients, unit, rounding);
  const totals = yield* totalsThatFit(table, range, 2);
  if (totals.length === 0) return undefined;
  return totals.length > 1 ? "several" : yield* recoverPopulationSteps(rows, options);
}

/** Runs a part of a search, with the progress of the whole; returns whether it was stopped before its end. */
function* following<Result>(
  part: Generator<unknown, Result, boolean | undefined>,
  progress: Progress,
): Generator<Progress, readonly [result: Result, stopped: boolean], boolean | undefined> {
  let stopped = false;
  let step = part.next();
  while (!step.done) {
    stopped ||= (yield progress) ?? false;
    step = part.next(stopped);
  }
  return [step.value, stopped];
}

/** The greatest base that is not above any amount and leaves a rest to share. */
function greatestBase(
  rows: readonly PrintedAmount[],
  { pot, recipients }: CompleteRecoveryOptions,
  step: Ore,
): Ore {
  const most = rows.reduce(
    (least, { amount }) => (amount < least ? amount : least),
    (pot - 1n) / BigInt(recipients),
  );
  return most - (most % step);
}
