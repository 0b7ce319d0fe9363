import type { CheckedFigure } from "../own/definition.ts";
import { definitionsInUse } from "../own/definitions-in-use.ts";
import { findingsOf } from "../own/findings-of.ts";
import type { Place } from "../problems/place.ts";
import { type Problem, problem } from "../problems/problem.ts";
import type { ColumnFigures } from "./column-figures.ts";

/** What own checks in use find in the figures of a table, at their cells and in their own words. */
export function ownChecks(columns: readonly ColumnFigures[]): Problem[] {
  const checks = definitionsInUse().filter((one) => one.kind === "check");
  if (checks.length === 0) return [];
  const places = new Map<CheckedFigure | undefined, Place>();
  for (const { column, lines, entries, sums } of columns)
    for (const figure of [...entries, ...sums]) {
      const { label, printed, expected, recipient } = figure;
      const checked = {
        code: recipient?.code ?? null,
        label,
        header: column.header,
        lines: (figure.lines ?? lines).map(({ id }) => id),
        printed,
        expected: expected?.amount ?? null,
        isSum: "over" in figure,
      };
      places.set(checked, figure.place);
    }
  const figures = [...places.keys()] as CheckedFigure[];
  return checks.flatMap((one) =>
    findingsOf(one, figures).map(({ figure, facts, words: { sv, en } }): Problem => {
      const place = places.get(figure);
      const at = place ? `${place.cell}: ` : "";
      return {
        ...problem("own-check", [], { check: one.name, facts }),
        words: { sv: at + sv, en: at + en },
        ...(place && { place }),
      };
    }),
  );
}
