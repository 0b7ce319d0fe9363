import { AllocationError } from "../../../problems/allocation-error.ts";
import { type Problem, problemAt } from "../../../problems/problem.ts";
import { type Cell, placeAt } from "../../csv/grid.ts";
import { codeHeadings, columnHeaded, headingOf, NAME, TIME } from "./column-headed.ts";
import { unaccounted } from "./unaccounted.ts";

const VALUE: ReadonlySet<string> = new Set(["value", "värde", "antal", "count", "vikt", "weight"]);

/** What each column of an indicator is. Positions count from 0. */
export interface IndicatorColumns {
  readonly code: number;
  readonly value: number;
  /** Columns of names or codes of the same rows, beside `code`. */
  readonly names: readonly number[];
  /** Columns of text, which must be totals or name the row. */
  readonly texts: readonly number[];
  /** Columns that are not understood. */
  readonly problems: readonly Problem[];
}

/**
 * Finds what each column of an indicator is: codes and numbers by their headings, or the only column that can be
 * numbers.
 *
 * @throws AllocationError `table-header`
 */
export function indicatorColumns(
  header: readonly Cell[],
  rows: readonly (readonly Cell[])[],
): IndicatorColumns {
  const code = columnHeaded(header, codeHeadings());
  const others = header.flatMap((_, position) => (position === code ? [] : [position]));
  const headed = (words: (heading: string) => boolean): number[] =>
    others.filter((position) => words(headingOf(header[position])));
  const textsOf = (position: number): string[] => rows.map((row) => row[position]?.text.trim() ?? "");
  const names = headed((heading) => NAME.includes(heading) || codeHeadings().includes(heading));
  const times = headed((heading) => TIME.includes(heading));
  const named = headed((heading) => VALUE.has(heading));
  const free = others.filter((position) => !names.includes(position) && !times.includes(position));
  const figures = free.filter((position) => textsOf(position).some((text) => /^\d/.test(text)));
  const fitting = [named, free, figures].find(({ length }) => length === 1) ?? [];
  const [value] = fitting;
  if (code === undefined || value === undefined) {
    const missing = code === undefined ? ["code"] : ["value"];
    const found = header.map(({ text }) => text);
    throw new AllocationError([
      problemAt("table-header", placeAt(header[0]?.row ?? 1, 1), { found, missing }),
    ]);
  }
  const several = times.filter((position) => new Set(textsOf(position)).size > 1);
  const strange = [...several, ...figures.filter((position) => position !== value)];
  const texts = free.filter((position) => position !== value && !figures.includes(position));
  const problems = strange.map((position) => unaccounted(header[position]!, textsOf(position)[0] ?? ""));
  return { code, value, names, texts, problems };
}
