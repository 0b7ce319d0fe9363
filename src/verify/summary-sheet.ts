import { sum } from "../numbers/sum.ts";
import { type Problem, problemAt } from "../problems/problem.ts";
import { placeAt } from "../tables/csv/grid.ts";
import type { Table, TableColumn, TableRow } from "../tables/table.ts";
import type { Claim, LineFilter } from "./claim.ts";
import { type ColumnFigures, placeOfColumn } from "./column-figures.ts";
import { figuresOfColumn } from "./figures-of-column.ts";
import { filterLines, givenFilter, namedFilter } from "./internals/filter-lines.ts";
import { known, type Recipe } from "./recompute.ts";
import type { Sheet } from "./sheet.ts";

/** The figures of a table of areas or lines against levels: each is the sum of the lines its row and column name. */
export function summarySheet(table: Table, claim: Claim, recipe: Recipe | null): Sheet {
  const problems: Problem[] = [];
  const rows = new Map(table.rows.map((row) => [row, rowFilter(row, claim, recipe, problems)]));
  const amountColumns = table.columns.filter((column) => column.role === "amount");
  const columns = amountColumns.map((column): ColumnFigures => {
    const filter = columnFilter(column, amountColumns.length, claim, recipe, problems);
    const lines = recipe && filter ? filterLines(recipe.agreement.lines, filter) : [];
    const figures = figuresOfColumn(table, column, (row, cell) => {
      const scope = rows.get(row);
      const under = scope && filter ? filterLines(lines, scope) : undefined;
      const expected = under ? known(sum(under.map((line) => line.amount))) : null;
      // An empty cell is right where no line belongs.
      const silent = cell.value === null && expected?.amount === 0n;
      return { label: row.labels.join(" "), recipient: null, expected: silent ? null : expected };
    });
    return { ...figures, lines };
  });
  return { columns, problems, recipe, registers: [] };
}

function rowFilter(
  row: TableRow,
  claim: Claim,
  recipe: Recipe | null,
  problems: Problem[],
): LineFilter | undefined {
  if (!recipe) return undefined;
  const label = row.labels.join(" ");
  const given = givenFilter(claim.rows, label, String(row.row), ...row.labels);
  if (given) return given;
  const named = namedFilter(label, recipe.agreement) ?? namedFilter(row.code, recipe.agreement);
  if (named) return named;
  if (row.role === "total") return {};
  if (row.role === "entry") {
    const place = placeAt(row.row, 1);
    problems.push(problemAt("row-unmapped", place, { cell: place.cell, label }));
  }
  return undefined;
}

function columnFilter(
  column: TableColumn,
  columns: number,
  claim: Claim,
  recipe: Recipe | null,
  problems: Problem[],
): LineFilter | undefined {
  if (!recipe) return undefined;
  const given = givenFilter(claim.columns, column.letter, column.header);
  if (given) return given;
  const named = namedFilter(column.header, recipe.agreement) ?? (columns === 1 ? {} : undefined);
  if (named) return named;
  const lines = recipe.agreement.lines.map((line) => line.id);
  problems.push(
    problemAt("column-unmapped", placeOfColumn(column), {
      column: column.letter,
      header: column.header,
      lines,
    }),
  );
  return undefined;
}
