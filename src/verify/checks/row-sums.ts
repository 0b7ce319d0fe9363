import { sum } from "../../numbers/sum.ts";
import { type Problem, problemAt } from "../../problems/problem.ts";
import { type ColumnFigures, type Figure, namedPlace } from "../column-figures.ts";
import { agrees, isCoarse, sums } from "../internals/agrees.ts";
import type { Check } from "./check.ts";

/** In a column that is the sum of others (it has exactly their lines), every row's figure is the sum of the parts. */
export const rowSums: Check = ({ claim, sheet }) => {
  const problems: Problem[] = [];
  const summed: string[] = [];
  for (const whole of sheet.columns) {
    const parts = partsOf(whole, sheet.columns);
    if (parts.length < 2) continue;
    const byRow = parts.map((part) => new Map(figuresOf(part).map((figure) => [figure.row, figure])));
    for (const figure of figuresOf(whole)) {
      const parted = byRow.flatMap((figures) => figures.get(figure.row) ?? []);
      const beside = parted.flatMap(({ printed }) => printed ?? []);
      if (figure.printed === null || beside.length < parts.length) continue;
      for (const { place } of [figure, ...parted]) summed.push(place.cell);
      const computed = sum(beside);
      const coarsest = parted.reduce((step, { cell }) => (cell.step > step ? cell.step : step), 0n);
      if (!isSum(figure, figure.printed, computed, coarsest, parts.length, claim.tolerance))
        problems.push(
          problemAt("row-sum", figure.place, {
            ...namedPlace(figure),
            printed: figure.printed,
            computed,
          }),
        );
    }
  }
  return { problems, summed };
};

/**
 * In coarse units, the sum of the printed parts or, where it is known, a rounding of the exact sum. A sum in kronor of
 * parts in thousands is as near as those are.
 */
function isSum(
  { cell: { step }, expected }: Figure,
  printed: bigint,
  computed: bigint,
  coarsest: bigint,
  parts: number,
  tolerance: bigint | undefined,
): boolean {
  if (coarsest > step) return sums(printed, computed, parts, coarsest, tolerance);
  if (expected === null || !isCoarse(step)) return sums(printed, computed, parts, step, tolerance);
  return (
    sums(printed, computed, 0, step, tolerance) || agrees(printed, step, { ...expected, parts: 1 }, tolerance)
  );
}

function figuresOf({ entries, sums: totals }: ColumnFigures): Figure[] {
  return [...entries, ...totals];
}

/** The columns whose lines together are those of the whole, each once; the finest columns where some contain others. */
export function partsOf(whole: ColumnFigures, columns: readonly ColumnFigures[]): ColumnFigures[] {
  const wanted = new Set(whole.lines.map(({ id }) => id));
  const smaller = columns
    .filter((column) => column !== whole && column.lines.length > 0 && column.lines.length < wanted.size)
    .toSorted((a, b) => a.lines.length - b.lines.length);
  const covered = new Set<string>();
  const parts: ColumnFigures[] = [];
  for (const column of smaller) {
    const ids = column.lines.map(({ id }) => id);
    if (ids.some((id) => covered.has(id) || !wanted.has(id))) continue;
    for (const id of ids) covered.add(id);
    parts.push(column);
  }
  return covered.size === wanted.size ? parts : [];
}
