import { absolute } from "../../../numbers/absolute.ts";
import { sum } from "../../../numbers/sum.ts";
import type { PerCapita } from "../per-capita.ts";
import type { RecoveredRow } from "../recovery.ts";

/**
 * The rows, with the number of the largest where only it does not fit and carries what the rounding of the others left over:
 * the national total less theirs. Only where every other row has one number, the rows are the whole pot, and the amount
 * is off by less than all rounding together.
 */
export function withRowOfTheRest(
  rows: readonly RecoveredRow[],
  table: PerCapita,
  nationalTotal: bigint,
): readonly RecoveredRow[] {
  const [misfit, another] = rows.filter(({ fits }) => !fits);
  if (!misfit || another || sum(table.amounts) !== table.shared) return rows;
  const others = rows.flatMap(({ fits, weight }) => (fits && weight !== null ? [weight] : []));
  const left = nationalTotal - sum(others);
  const { numerator, denominator } = misfit.deviation;
  const reach = BigInt(rows.length) * table.unit * table.step;
  const small = absolute(numerator) < reach * denominator;
  const largest = rows.every(({ amount }) => amount <= misfit.amount);
  if (!small || !largest || others.length !== rows.length - 1 || left !== misfit.nearest) return rows;
  return rows.map((row) => (row === misfit ? { ...row, weight: left, rest: true } : row));
}
