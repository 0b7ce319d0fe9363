import { sum } from "../numbers/sum.ts";
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
  const groups = groupsBetweenSums(counted);
  const all = groupOf(entries);
  // The group before the n:th sum is the n:th, the one after it the next.
  return counted
    .filter(({ row }) => row.role !== "entry")
    .map((figure, index) => {
      const grand = figure.row.role === "total";
      const group = grand ? all : (groups[leading ? index + 1 : index] ?? groupOf([]));
      return { ...figure, ...group, grand };
    });
}

/** The entries before the first sum, between the first and the second, and so on, added up once each. */
function groupsBetweenSums(figures: readonly Figure[]): Group[] {
  const groups: Figure[][] = [[]];
  for (const figure of figures)
    if (figure.row.role === "entry") groups.at(-1)?.push(figure);
    else groups.push([]);
  return groups.map(groupOf);
}

type Group = Pick<SumFigure, "over" | "added">;

function groupOf(over: readonly Figure[]): Group {
  return { over, added: sum(over.map(({ printed }) => printed ?? 0n)) };
}
