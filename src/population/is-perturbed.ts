import { inUse } from "../recipients/in-use.ts";
import type { RegisterInfo } from "./register.ts";

/** How far Statistics Sweden's disclosure control moves a count at most, in persons. */
export const MOST_NOISE = 3;

/**
 * Whether a register's counts are perturbed. From reference year 2025 Statistics Sweden moves every count above 0 by at
 * most 3 persons (cell-key method, CKM), totals too; a table named for the method is perturbed whatever its year, and
 * counts of own recipients are not.
 */
export function isPerturbed({ date, table }: Pick<RegisterInfo, "date" | "table">): boolean {
  return (date >= "2025" && !inUse()) || /ckm/i.test(table);
}
