import { sum } from "../numbers/sum.ts";
import type { Problem } from "../problems/problem.ts";
import type { Table, TableColumn } from "../tables/table.ts";
import type { Claim, LineFilter } from "./claim.ts";
import type { ColumnFigures } from "./column-figures.ts";
import { figuresOfColumn } from "./figures-of-column.ts";
import { filterLines, givenFilter } from "./internals/filter-lines.ts";
import { columnUnmapped } from "./internals/lines-of-columns.ts";
import { likelyFilter, namedFilter } from "./internals/named-filter.ts";
import { summaryRows } from "./internals/summary-rows.ts";
import { summarySums } from "./internals/summary-sums.ts";
import { known, type Recipe } from "./recompute.ts";
import type { Sheet } from "./sheet.ts";

/** The figures of a table of areas or lines against levels: each is the sum of the lines its row and column name. */
export function summarySheet(table: Table, claim: Claim, recipe: Recipe | null): Sheet {
  const problems: Problem[] = [];
  const rows = recipe ? summaryRows(table, claim, recipe.agreement, problems) : undefined;
  const amountColumns = table.columns.filter((column) => column.role === "amount");
  const columns = amountColumns.map((column): ColumnFigures => {
    const filter = columnFilter(column, amountColumns.length, claim, recipe, problems);
    const lines = recipe && filter ? filterLines(recipe.agreement.lines, filter) : [];
    const figures = figuresOfColumn(table, column, (row, cell) => {
      const under = filter && rows?.get(row)?.filter((line) => lines.includes(line));
      const expected = under ? known(sum(under.map((line) => line.amount))) : null;
      // An empty cell is right where no line belongs.
      const silent = cell.value === null && expected?.amount === 0n;
      const label = row.labels.filter(Boolean).join(" ");
      return { label, recipient: null, expected: silent ? null : expected, ...(under && { lines: under }) };
    });
    return { ...figures, lines };
  });
  return { columns: summarySums(columns), problems, recipe, registers: [] };
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
  const { header } = column;
  const named =
    namedFilter(header, recipe.agreement) ??
    likelyFilter(header, recipe.agreement) ??
    (columns === 1 ? {} : undefined);
  if (named) return named;
  problems.push(columnUnmapped(column, recipe.agreement.lines));
  return undefined;
}
