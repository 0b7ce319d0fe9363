import type { Figure } from "../column-figures.ts";
import { agrees } from "../internals/agrees.ts";
import { type Cause, cause, type FindCause, isTelling, suspects, wrongEntries } from "./cause.ts";

/** Two recipients have each other's amounts. */
export const rowsSwapped: FindCause = (search) =>
  suspects(search).flatMap((column) => {
    // The first row of each recipient, so that a long table does not have more pairs than its recipients.
    const first = new Map<string | undefined, Figure>();
    for (const one of wrongEntries(column))
      if (!first.has(one.recipient?.code)) first.set(one.recipient?.code, one);
    const wrong = [...first.values()];
    const swapped = wrong.flatMap((one, index) =>
      wrong.slice(index + 1).flatMap((other) => {
        if (one.printed === null || other.printed === null || !one.expected || !other.expected) return [];
        const crossed =
          agrees(one.printed, one.cell.step, other.expected, 0n) &&
          agrees(other.printed, other.cell.step, one.expected, 0n);
        const cells = [one.place.cell, other.place.cell];
        return crossed ? [cause("rows-swapped", cells, { names: [one.label, other.label] })] : [];
      }),
    );
    return isTelling(2 * swapped.length, wrong.length) && hasOneSwapEach(swapped) ? swapped : [];
  });

/** A figure that fits several rows identifies none of them. */
function hasOneSwapEach(swapped: readonly Cause[]): boolean {
  const cells = swapped.flatMap((one) => one.cells);
  return new Set(cells).size === cells.length;
}
