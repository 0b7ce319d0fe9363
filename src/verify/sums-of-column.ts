import type { TableRow } from "../tables/table.ts";
import type { Figure, SumFigure } from "./figures.ts";

/**
 * The sums of one column and the entries each is over: a subtotal is over its group, a total over everything.
 *
 * Groups stand above their subtotals; in a table that begins with a subtotal they stand below.
 */
export function sumsOfColumn(figures: readonly Figure[]): SumFigure[] {
  const counted = figures.filter(({ row }) => row.role !== "of-which");
  const entries = counted.filter(({ row }) => row.role === "entry");
  const leading = counted[0]?.row.role === "subtotal";
  return counted.flatMap((figure, index) => {
    if (figure.row.role === "entry") return [];
    const grand = figure.row.role === "total";
    const over = grand
      ? entries
      : leading
        ? until(counted.slice(index + 1))
        : until(counted.slice(0, index).reverse());
    return [{ ...figure, over, grand }];
  });
}

function until(figures: readonly Figure[]): Figure[] {
  const end = figures.findIndex(({ row }) => isSum(row));
  return end < 0 ? [...figures] : figures.slice(0, end);
}

function isSum({ role }: TableRow): boolean {
  return role === "subtotal" || role === "total";
}
