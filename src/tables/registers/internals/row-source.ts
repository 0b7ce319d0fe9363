import { AllocationError } from "../../../problems/allocation-error.ts";
import type { Cell } from "../../csv/grid.ts";
import { daysOf } from "./days-of.ts";
import { decidingColumns, decidingTexts } from "./deciding-columns.ts";
import { layoutOf } from "./layout.ts";
import { lacking } from "./register-columns.ts";
import type { RegisterSource } from "./register-source.ts";
import { RowFilter } from "./row-filter.ts";
import type { RowNames } from "./row-names.ts";
import { isAboutFile } from "./title-problems.ts";

/** A register in the rows of a CSV or a sheet. @throws AllocationError `population-columns` where no header is found */
export function rowSource(
  format: RegisterSource["format"],
  rows: readonly (readonly Cell[])[],
  names: RowNames,
): RegisterSource {
  const layout = layoutOf(rows, names);
  if (!layout) {
    const header = rows.find((row) => row.length > 1) ?? rows[0] ?? [];
    throw new AllocationError([lacking(header, ["code", "population"])]);
  }
  const { titles, header, body } = layout;
  const columns = decidingColumns(header);
  const textsAt = (column: number | undefined): string[] =>
    column === undefined ? [] : [...new Set(body.map((row) => row[column]?.text ?? ""))];
  const above = titles.flatMap((row) => row.map(({ text }) => text.trim())).filter((text) => text !== "");
  const about = above.filter((text) => !isAboutFile(text));
  return {
    format,
    table: undefined,
    title: about[0],
    days: () =>
      daysOf(
        [...header.map(({ text }) => text), ...textsAt(columns.time)],
        [...about, ...textsAt(columns.contents)],
      ),
    rows(date) {
      const filter = new RowFilter(date);
      const from = titles.length + 1;
      const passing = rows.filter(
        (row, index) =>
          index < from ||
          index >= from + body.length ||
          filter.passes(decidingTexts(row, columns), row[0]?.row ?? 0),
      );
      const lost = filter.onlyElsewhere;
      if (lost === undefined) return { rows: passing, leftOut: filter.leftOut() };
      // A region that has rows of other times or contents only is refused at the first of them.
      const refused = rows.filter((row) => row[0]?.row === lost);
      return { rows: [...passing, ...refused], leftOut: [] };
    },
  };
}
