import type { Ore } from "../../money/ore.ts";
import { AllocationError } from "../../problems/allocation-error.ts";
import { checkArgument, checkOptions, type Known } from "../../problems/check-argument.ts";
import type { Level } from "../../recipients/recipient.ts";
import { type ColumnAmountsOptions, columnAmounts } from "../../tables/column-amounts.ts";
import type { RowProblem } from "../../tables/recipients-of-rows.ts";
import type { Table } from "../../tables/table.ts";

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
  /** The rows that are left out because they name no recipient; absent if there is none. */
  readonly problems?: readonly RowProblem[];
}

/**
 * The amounts of one column of a published table, and the head counts printed beside them. Rows that are sums are
 * left out, and so are empty cells. Rows that name no recipient are left out with their problems. Unreadable cells
 * are refused: the key must give every amount, and a missing amount could be the one that distinguishes it from other
 * keys.
 *
 * @throws AllocationError for cells that cannot be read, codes and names that contradict each other, rows of the same
 * recipient, a table without any recipient, and `columns-several` or `column-unknown` where it does not show which column is meant
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
  checkOptions("publishedAmounts", options, OPTIONS);
  const { level, amounts, problems } = columnAmounts(table, options);
  const strangers = problems.filter(({ code }) => code === "recipient-unknown");
  if (strangers.length < problems.length || (strangers.length > 0 && amounts.length === 0))
    throw new AllocationError(problems);
  const figures = amounts.map(({ recipient: { code }, amount }) => ({ code, amount }));
  const people = table.columns.find(({ role }) => role === "population");
  const populations = amounts.flatMap(({ recipient: { code }, row }): [string, bigint][] => {
    const count = row.cells.find(({ column }) => column === people)?.value ?? null;
    return count === null ? [] : [[code, count]];
  });
  const counted = figures.length > 0 && populations.length === figures.length;
  return {
    level,
    figures,
    ...(counted && { populations: Object.fromEntries(populations) }),
    ...(strangers.length > 0 && { problems: strangers }),
  };
}
