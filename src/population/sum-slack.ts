/**
 * How far a published total can be from the sum of its published parts, in persons. From 2025 Statistics Sweden changes
 * every count above 0 by at most 3 (cell-key method), the total too; before that a sum is exact.
 *
 * @param date the register's, YYYY-MM-DD
 */
export function sumSlack(date: string, parts: number): number {
  return date < "2025" ? 0 : 3 * (parts + 1);
}
