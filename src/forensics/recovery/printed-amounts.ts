import { checkArgument, type Known } from "../../problems/check-argument.ts";
import { checkInputs } from "../../problems/check-inputs.ts";
import type { Level } from "../../recipients/recipient.ts";
import { type ColumnAmountsOptions, columnAmounts } from "../../tables/column-amounts.ts";
import type { RowProblem } from "../../tables/recipients-of-rows.ts";
import type { Table } from "../../tables/table.ts";
import type { PrintedAmount } from "./recovery.ts";

const OPTIONS = { level: true, column: true, directory: true } satisfies Known<ColumnAmountsOptions>;

/** The amounts of a published table that its recipients' weights may be recovered from. */
export interface PrintedAmounts {
  readonly level: Level;
  readonly rows: readonly PrintedAmount[];
  /** The smallest step that an amount is printed in, in öre. */
  readonly step: bigint;
  /** What the column has that is not among the rows: cells that are not amounts, and names without a recipient. */
  readonly problems: readonly RowProblem[];
}

/**
 * Each recipient's amount in one column of a table. Sums, parts of a row, and empty or unreadable cells are left out:
 * each row is a separate constraint, and the others apply without it.
 *
 * @throws AllocationError `columns-several` or `column-unknown` where it does not show which column is meant, and the
 * table's own problems where it has none
 *
 * @example
 * ```ts
 * import { printedAmounts } from "fordela/forensics";
 * import { tableFrom } from "fordela/csv";
 * const bytes = new TextEncoder().encode("Län;Belopp (kr)\nJämtlands län;2 506 966\n");
 * printedAmounts(tableFrom(bytes)).rows[0]?.code; // "23"
 * ```
 */
export function printedAmounts(table: Table, options: ColumnAmountsOptions = {}): PrintedAmounts {
  checkArgument("printedAmounts", "table", table, "{columns rows}");
  checkInputs("printedAmounts", options, OPTIONS);
  const { level, amounts, step, problems } = columnAmounts(table, options);
  const rows = amounts.map(({ recipient: { code, name }, amount, cell }) => ({
    code,
    label: name,
    amount,
    cell,
  }));
  return { level, rows, step, problems };
}
