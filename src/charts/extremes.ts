import { compareAmounts, type Figures } from "./chart-amount.ts";
import type { NamedFigure } from "./chart-words.ts";
import type { ChartRow } from "./rows-drawing.ts";

/** The largest and the smallest row in words; among equal ones, the first. There must be at least one row. */
export function extremes(rows: readonly ChartRow[], figures: Figures): [NamedFigure, NamedFigure] {
  const named = ({ label, value }: ChartRow): NamedFigure => ({ label, figure: figures.full(value) });
  const largest = rows.reduce((one, other) => (compareAmounts(other.value, one.value) > 0 ? other : one));
  const smallest = rows.reduce((one, other) => (compareAmounts(other.value, one.value) < 0 ? other : one));
  return [named(largest), named(smallest)];
}
