import { sums } from "../agrees.ts";
import { cause, type FindCause, wrongEntries } from "./cause.ts";

/** Every row is right, and only the total is not their sum: it was not computed anew. */
export const totalStale: FindCause = ({ verification }) =>
  verification.columns.flatMap((column) => {
    const known = column.entries.some(({ expected }) => expected !== null);
    if (!known || wrongEntries(column).length > 0) return [];
    return column.sums.flatMap(({ printed, over, cell }) => {
      const right = over.reduce((total, figure) => total + (figure.printed ?? 0n), 0n);
      if (printed === null || over.length === 0 || sums(printed, right, over.length, cell.step, 0n))
        return [];
      return [cause("total-stale", [cell.address], { right })];
    });
  });
