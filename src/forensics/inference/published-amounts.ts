import type { Ore } from "../../money/ore.ts";
import { checkArgument, type Known } from "../../problems/check-argument.ts";
import { checkInputs } from "../../problems/check-inputs.ts";
import type { Level } from "../../recipients/recipient.ts";
import { type ColumnAmount, type ColumnAmountsOptions, columnAmounts } from "../../tables/column-amounts.ts";
import type { RowProblem } from "../../tables/recipients-of-rows.ts";
import type { Table, TableCell } from "../../tables/table.ts";

const OPTIONS = { level: true, column: true, directory: true } satisfies Known<ColumnAmountsOptions>;

/** One printed amount. */
export interface PublishedFigure {
  /** The recipient's official code. */
  readonly code: string;
  /** In öre. */
  readonly amount: Ore;
}

/** Amounts as they were published, one for each recipient, without how they were made. */
export interface PublishedAmounts {
  readonly level: Level;
  readonly figures: readonly PublishedFigure[];
  /** Head counts printed beside the amounts, by code. */
  readonly populations?: Readonly<Record<string, bigint>>;
  /** The total printed below the amounts, in öre. */
  readonly total?: Ore;
  /** What the column has that is not among the figures: cells that are not amounts, and names without a recipient. */
  readonly problems?: readonly RowProblem[];
}

/**
 * The amounts of one column of a published table, and the head counts printed beside them. Rows that are sums are
 * left out, and so are empty cells. Cells that cannot be read, rows of no recipient and second rows of the same
 * recipient are in `problems`, and the others are searched without them.
 *
 * @throws AllocationError `columns-several` or `column-unknown` where it does not show which column is meant, and the
 * table's own problems where it has none
 *
 * @example
 * ```ts
 * import { publishedAmounts } from "fordela/forensics";
 * import { parseCsv, readTable } from "fordela/csv";
 * const table = readTable(parseCsv("Län;Belopp\nGotland;1 200\nJämtland;2 500\nSumma;3 700\n"));
 * publishedAmounts(table, { level: "county" }).figures.map(({ code }) => code); // ["09", "23"]
 * ```
 */
export function publishedAmounts(table: Table, options: ColumnAmountsOptions = {}): PublishedAmounts {
  checkArgument("publishedAmounts", "table", table, "{columns rows}");
  checkInputs("publishedAmounts", options, OPTIONS);
  const { level, amounts, problems } = columnAmounts(table, options);
  const figures = amounts.map(({ recipient: { code }, amount }) => ({ code, amount }));
  const people = table.columns.find(({ role }) => role === "population");
  const populations = amounts.flatMap(({ recipient: { code }, row }): [string, bigint][] => {
    const count = row.cells.find(({ column }) => column === people)?.value ?? null;
    return count === null ? [] : [[code, count]];
  });
  const counted = figures.length > 0 && populations.length === figures.length;
  const total = totalCellOf(table, amounts)?.value ?? undefined;
  return {
    level,
    figures,
    ...(counted && { populations: Object.fromEntries(populations) }),
    ...(total !== undefined && { total }),
    ...(problems.length > 0 && { problems }),
  };
}

/** The cell of the last sum of all that the column prints, where it prints one. */
export function totalCellOf({ rows }: Table, [first]: readonly ColumnAmount[]): TableCell | undefined {
  const column = first?.row.cells.find(({ place }) => place.cell === first.cell)?.column;
  const totals = rows.filter(({ role }) => role === "total").flatMap(({ cells }) => cells);
  return totals.findLast((cell) => cell.column === column && cell.value !== null);
}
