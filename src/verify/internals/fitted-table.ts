import type { MoneyUnit } from "../../money/money-unit.ts";
import { type Problem, problemAt } from "../../problems/problem.ts";
import { readInUnits } from "../../tables/read-in-units.ts";
import type { Table, TableColumn } from "../../tables/table.ts";
import { placeOfColumn } from "../column-figures.ts";
import type { Sheet } from "../sheet.ts";
import { agrees } from "./agrees.ts";

/** A table read in the unit that fits, its sheet, and where its titles and headers clash. */
export interface FittedTable {
  readonly read: Table;
  readonly sheet: Sheet;
  readonly problems: readonly Problem[];
}

/**
 * Where a title and a header name different units, reads the table in the one that more figures agree with, and reports
 * that they clash; a unit that was supplied is kept. Tables without such a clash are read as they are.
 */
export function readInFittingUnit(table: Table, sheetOf: (table: Table) => Sheet): FittedTable {
  const clashing = table.columns.filter(
    ({ role, titleUnit, headerUnit }) =>
      role === "amount" && titleUnit !== null && headerUnit !== null && titleUnit !== headerUnit,
  );
  const sheet = sheetOf(table);
  if (clashing.length === 0) return { read: table, sheet, problems: [] };
  const byTitle = readInUnits(table, ({ titleUnit }) =>
    titleUnit ? { unit: titleUnit, unitFrom: "title" } : undefined,
  );
  const titleSheet = sheetOf(byTitle);
  const given = clashing.some(({ unitFrom }) => unitFrom === "given");
  const better = !given && fitting(titleSheet) > fitting(sheet);
  const problems = clashing.map((column) => clash(column, better));
  return better ? { read: byTitle, sheet: titleSheet, problems } : { read: table, sheet, problems };
}

function clash(column: TableColumn, byTitle: boolean): Problem {
  const { letter, header, unit, headerUnit, titleUnit } = column;
  const [inHeader, inTitle] = [headerUnit as MoneyUnit, titleUnit as MoneyUnit];
  const used = byTitle ? inTitle : unit;
  return problemAt("unit-clash", placeOfColumn(column), {
    column: letter,
    header,
    headerUnit: inHeader,
    titleUnit: inTitle,
    used,
  });
}

function fitting({ columns }: Sheet): number {
  const figures = columns.flatMap(({ entries, sums }) => [...entries, ...sums]);
  return figures.filter(
    ({ printed, expected, cell }) =>
      printed !== null && expected !== null && agrees(printed, cell.step, expected, 0n),
  ).length;
}
