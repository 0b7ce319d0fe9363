import { absolute } from "../../numbers/absolute.ts";
import type { Figure } from "../column-figures.ts";
import { cause, type FindCause, isTelling, suspects, wrongEntries } from "./cause.ts";
import { timesOf } from "./other-unit.ts";

/** Single rows are in another unit than the others: one in thousands of kronor where the others are in kronor. */
export const rowInOtherUnit: FindCause = (search) =>
  suspects(search).flatMap((column) => {
    const wrong = wrongEntries(column);
    const figures = column.entries.filter(({ printed, expected }) => printed !== null && expected !== null);
    // A whole column in another unit is a cause of its own.
    if (timesOf(figures) !== undefined) return [];
    const byTimes = new Map<string, Figure[]>();
    for (const figure of wrong) {
      const times = timesOf([figure]);
      if (times !== undefined && isNearest(figure, times))
        byTimes.set(times, [...(byTimes.get(times) ?? []), figure]);
    }
    return [...byTimes].flatMap(([times, rows]) => {
      if (rows.length === figures.length || !isTelling(rows.length, wrong.length)) return [];
      const cells = rows.map(({ place }) => place.cell);
      return [cause("row-in-other-unit", cells, { names: rows.map(({ label }) => label), times })];
    });
  });

/** Whether a figure in a larger unit is rounded to the nearest: one that is cut looks as if digits were missing. */
function isNearest({ printed, expected, cell }: Figure, times: string): boolean {
  if (printed === null || !expected || times.startsWith("1/")) return true;
  const { numerator, denominator } = expected.exact;
  const off = absolute(printed * BigInt(times) * denominator - numerator);
  return 2n * off <= cell.step * BigInt(times) * BigInt(expected.parts ?? 1) * denominator;
}
