import { agrees } from "../agrees.ts";
import { cause, type FindCause, suspects, wrongEntries } from "./cause.ts";

/** Two recipients have each other's amounts. */
export const rowsSwapped: FindCause = (search) =>
  suspects(search).flatMap((column) => {
    // The first row of each recipient: no more pairs than recipients make, however long the table.
    const byCode = new Map(
      wrongEntries(column)
        .toReversed()
        .map((one) => [one.recipient?.code, one] as const),
    );
    const wrong = [...byCode.values()].toReversed();
    return wrong.flatMap((one, index) =>
      wrong.slice(index + 1).flatMap((other) => {
        if (one.printed === null || other.printed === null || !one.expected || !other.expected) return [];
        const crossed =
          agrees(one.printed, one.cell.step, other.expected, 0n) &&
          agrees(other.printed, other.cell.step, one.expected, 0n);
        const cells = [one.cell.address, other.cell.address];
        return crossed ? [cause("rows-swapped", cells, { names: [one.label, other.label] })] : [];
      }),
    );
  });
