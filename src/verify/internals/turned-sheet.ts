import type { Agreement } from "../../agreements/agreement.ts";
import { problem } from "../../problems/problem.ts";
import type { Directory } from "../../recipients/directory.ts";
import { meaningsOf } from "../../recipients/resolve.ts";
import type { Table } from "../../tables/table.ts";
import type { TableKind } from "../claim.ts";
import type { Sheet } from "../sheet.ts";
import { summarySheet } from "../summary-sheet.ts";
import { namedFilter } from "./named-filter.ts";

/**
 * The sheet of a table that is turned: recipients over the columns of a table of recipients, or down the rows
 * of a summary. Only its sums can be checked, where all of them are called so. `undefined` for every other table.
 */
export function turnedSheet(
  table: Table,
  kind: TableKind,
  agreement: Agreement,
  directory: Directory,
): Sheet | undefined {
  const headers = kind === "recipients";
  const labels = headers
    ? table.columns.map(({ header }) => header)
    : table.rows.map((row) => row.labels[0] ?? "");
  const names = labels.filter((label) => meaningsOf(label, undefined, directory).length > 0);
  // Fewer names than three may be there for other reasons.
  if (kind === "split" || names.length < 3 || names.length * 2 < labels.length) return undefined;
  const sheet = summarySheet(table, { kind }, null);
  // An area beside its lines is a sum that no word shows to be one.
  const nested = table.rows.some(({ labels }) => namedFilter(labels[0] ?? "", agreement)?.areas);
  const columns = sheet.columns.map((one) => ({
    ...one,
    ...(nested && { sums: [] }),
    unchecked: "not-understood" as const,
  }));
  return { ...sheet, columns, problems: [problem("table-turned", [], { names, headers })] };
}
