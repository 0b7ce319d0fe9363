import type { Ore } from "../../money/ore.ts";
import { sum } from "../../numbers/sum.ts";
import type { Register } from "../../population/register.ts";
import { A_BIGINT, A_LIST, type Known } from "../../problems/check-argument.ts";
import { type Problem, problem } from "../../problems/problem.ts";
import { refuseAll } from "../../problems/refuse-all.ts";
import { krona } from "../../recipients/unit-in-use.ts";
import { type KnownRounding, REACH } from "../../rounding/reach.ts";
import type { SearchOptions } from "../run-search.ts";
import { completeness } from "./per-capita.ts";
import type { PrintedAmount } from "./recovery.ts";
import type { TotalRange } from "./search-totals.ts";

/** What is known of a per-capita table beside its rows. */
export interface RecoveryOptions {
  /** What was shared in total, bases included, in öre. Without it, the rows are taken to be complete. */
  readonly pot?: Ore | undefined;
  /** What amounts are rounded to, in öre; 1 kr unless given. */
  readonly unit?: Ore | undefined;
  /** How amounts are rounded, where it is known; that makes the search sharper. */
  readonly rounding?: KnownRounding | undefined;
  /** The national totals to try; 9 to 11 million unless given. */
  readonly range?: TotalRange | undefined;
  /** How many share the pot; as many as there are rows unless given. Matters only where each has a base. */
  readonly recipients?: number | undefined;
  /** Registers to compare the result with. */
  readonly registers?: readonly Register[] | undefined;
}

/** The options of every recovery, those of its search among them. */
export const RECOVERY_OPTIONS: Known<RecoveryOptions & SearchOptions> = {
  pot: A_BIGINT,
  unit: A_BIGINT,
  rounding: /* @__PURE__ */ Object.keys(REACH),
  range: true,
  recipients: true,
  registers: A_LIST,
  onProgress: true,
  shouldStop: true,
};

/** The options with every default filled in. */
export interface CompleteRecoveryOptions {
  readonly pot: Ore;
  readonly potFrom: "given" | "rows";
  readonly unit: Ore;
  readonly rounding: KnownRounding;
  readonly range: TotalRange;
  readonly recipients: number;
  readonly registers: readonly Register[];
  readonly sum: Ore;
  readonly whole: boolean;
}

const SWEDEN_TODAY: TotalRange = [9_000_000, 11_000_000];

/** Fills in the defaults, and refuses what cannot be searched. */
export function completeRecoveryOptions(
  rows: readonly PrintedAmount[],
  options: RecoveryOptions,
): CompleteRecoveryOptions {
  const { unit = krona(), rounding = "unknown", range = SWEDEN_TODAY, registers = [] } = options;
  const amounts = rows.map(({ amount }) => amount);
  const added = sum(amounts);
  const { pot = added, recipients = rows.length } = options;
  const problems: Problem[] = [];
  if (rows.length < 2) problems.push(problem("recovery-rows", [], { rows: rows.length }));
  if (unit <= 0n) problems.push(problem("unit-invalid", ["unit"], { unit: `${unit}` }));
  const [from, to] = range;
  const refused = (name: string, given: string, expected: string): Problem =>
    problem("argument-invalid", [name], { of: "recoverPopulation", name, given, expected: [expected] });
  if (!(Number.isSafeInteger(from) && Number.isSafeInteger(to) && 1 <= from && from <= to))
    problems.push(refused("range", `${from}-${to}`, SWEDEN_TODAY.join("-")));
  if (!(Number.isSafeInteger(recipients) && recipients >= rows.length))
    problems.push(refused("recipients", `${recipients}`, `${rows.length}`));
  refuseAll(problems);
  const potFrom = options.pot === undefined ? "rows" : "given";
  const whole = completeness(amounts, pot, unit) === "all";
  return { pot, potFrom, unit, rounding, range, recipients, registers, sum: added, whole };
}

/** Refuses a base that leaves nothing to share, or that is more than some amount. */
export function checkBase(
  rows: readonly PrintedAmount[],
  { pot, recipients }: CompleteRecoveryOptions,
  base: Ore,
): void {
  const problems: Problem[] = rows
    .filter(({ amount }) => amount < base)
    .map(({ label, code, cell, amount }) => problem("base-above", [cell ?? code], { label, amount, base }));
  const bases = base * BigInt(recipients);
  if (pot <= bases) problems.push(problem("pot-too-small", ["pot"], { pot, least: bases, recipients }));
  refuseAll(problems);
}
