import { AllocationError } from "../problems/allocation-error.ts";
import { problem } from "../problems/problem.ts";

const DAY = 86_400_000;

/**
 * The number of calendar days between two days written YYYY-MM-DD, in either order.
 *
 * @throws AllocationError `date-malformed` for each text that is not a calendar day, such as "2023-02-29"
 */
export function daysBetween(one: string, other: string): number {
  const wrong = [one, other].filter((text) => !isCalendarDay(text));
  if (wrong.length > 0)
    throw new AllocationError(wrong.map((text) => problem("date-malformed", [], { text })));
  return Math.abs(Date.parse(one) - Date.parse(other)) / DAY;
}

/** Whether a text is a calendar day written YYYY-MM-DD. */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  // Engines differ on "2023-02-29": some reject it, others read 1 March.
  return new Date(text).getUTCDate() === Number(text.slice(8));
}
