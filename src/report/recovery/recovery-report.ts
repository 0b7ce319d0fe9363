import type { BaseRecovery } from "../../forensics/recovery/recover-base.ts";
import type { PrintedAmount, Recovery } from "../../forensics/recovery/recovery.ts";
import type { RowProblem } from "../../tables/recipients-of-rows.ts";

/** The result of recovering weights from one table. */
export interface RecoveryReport {
  /** The file as the caller named it. */
  readonly file: string;
  /** The amounts that were searched. */
  readonly amounts: readonly PrintedAmount[];
  /** What could not be read. */
  readonly problems: readonly RowProblem[];
  /** The recovery under a given base, or the result of the search for one. */
  readonly recovery: Recovery | BaseRecovery;
  /** Whether something besides the search speaks against what it found: nothing is then settled. */
  readonly doubted?: boolean;
}

/** Whether a base was searched for. */
export function soughtBase(recovery: Recovery | BaseRecovery): recovery is BaseRecovery {
  return "tried" in recovery;
}

/** Every recovery of a report: one, or one for each base found. */
export function recoveriesOf({ recovery }: RecoveryReport): readonly Recovery[] {
  return soughtBase(recovery) ? recovery.found : [recovery];
}

/** Whether one national total is singled out and nothing is left to explain. */
export function isConclusive(report: RecoveryReport): boolean {
  const [found, another] = recoveriesOf(report);
  if (!found?.unique || another || report.recovery.partial || report.doubted) return false;
  return report.problems.length + found.rowsThatDoNotFit.length === 0;
}
