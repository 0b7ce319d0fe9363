import { sumOf } from "../agreements/stated-sums.ts";
import { type Problem, problem } from "../problems/problem.ts";
import type { Table, TableColumn, TableRow } from "../tables/table.ts";
import type { Claim, LineFilter } from "./claim.ts";
import type { ColumnFigures, Figure } from "./figures.ts";
import { known, type Recipe } from "./recompute.ts";
import { filterLines, givenFilter, namedFilter } from "./scope.ts";
import { sumsOfColumn } from "./sums-of-column.ts";
import type { Sheet } from "./verification.ts";

/** The figures of a table of areas or lines against levels: each is the sum of the lines its row and column name. */
export function summarySheet(table: Table, claim: Claim, recipe: Recipe | null): Sheet {
  const problems: Problem[] = [];
  const rows = new Map(table.rows.map((row) => [row, rowFilter(row, claim, recipe, problems)]));
  const amountColumns = table.columns.filter((column) => column.role === "amount");
  const columns = amountColumns.map((column): ColumnFigures => {
    const filter = columnFilter(column, amountColumns.length, claim, recipe, problems);
    const lines = recipe && filter ? filterLines(recipe.agreement.lines, filter) : [];
    const figures = table.rows.flatMap((row): Figure[] => {
      const cell = row.cells.find((one) => one.column === column);
      if (!cell) return [];
      const scope = rows.get(row);
      const under = scope && filter ? filterLines(lines, scope) : undefined;
      const expected = under ? known(sumOf(under.map((line) => line.amount))) : null;
      // An empty cell where no line belongs is as it should be.
      const silent = cell.value === null && expected?.amount === 0n;
      const label = row.labels.join(" ");
      return [{ row, cell, label, recipient: null, printed: cell.value, expected: silent ? null : expected }];
    });
    const entries = figures.filter(({ row }) => row.role === "entry");
    return { column, lines, entries, sums: sumsOfColumn(figures) };
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
  if (row.role === "entry")
    problems.push(problem("row-unmapped", [`A${row.row}`], { cell: `A${row.row}`, label }));
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
    problem("column-unmapped", [column.letter], { column: column.letter, header: column.header, lines }),
  );
  return undefined;
}
