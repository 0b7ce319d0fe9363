import type { ColumnFigures, SumFigure } from "../column-figures.ts";
import { sums } from "../internals/agrees.ts";

/** A printed sum of a column. */
export type PrintedSum = SumFigure & { readonly printed: bigint };

/** The printed sums of a column that are not the sums of their rows. Where a row cannot be read, its sum is unknown. */
export function wrongSums(column: ColumnFigures): PrintedSum[] {
  return column.sums.flatMap((figure) => {
    const { printed, over, added, cell } = figure;
    if (printed === null || over.length === 0 || over.some((one) => one.cell.unreadable)) return [];
    return sums(printed, added, over.length, cell.step, 0n) ? [] : [{ ...figure, printed }];
  });
}
