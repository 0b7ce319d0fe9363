import { nearestOf } from "../../../numbers/floor-of.ts";
import { lowest } from "../../../numbers/fraction.ts";
import type { PerCapita } from "../per-capita.ts";
import type { PrintedAmount, RecoveredRow } from "../recovery.ts";
import { personsWithin } from "./survey-exactly.ts";

/** The persons behind each row, for a given national total. */
export function recoverRows(
  rows: readonly PrintedAmount[],
  table: PerCapita,
  nationalTotal: bigint,
): RecoveredRow[] {
  return rows.map((row, index) => {
    const amount = table.amounts[index] as bigint;
    const [fewest, most] = personsWithin(table, amount, nationalTotal);
    const nearest = nearestOf(amount * nationalTotal, table.shared);
    const short = amount * nationalTotal - table.shared * nearest;
    return {
      ...row,
      weight: fewest === most ? fewest : null,
      nearest,
      deviation: lowest(short * table.step, nationalTotal),
      fits: fewest <= most,
    };
  });
}
