import type { Agreement } from "../../agreements/agreement.ts";
import type { Directory } from "../../recipients/directory.ts";
import type { Table, TableColumn, TableRow, TableText } from "../../tables/table.ts";
import type { Claim } from "../claim.ts";
import { claimedLines } from "./claimed-lines.ts";
import { filterLines, givenFilter } from "./filter-lines.ts";
import { linesTitled } from "./lines-titled.ts";
import { isOfAmounts, isWhole } from "./named-filter.ts";
import { MONEY, otherYear } from "./other-year.ts";
import { withColumns } from "./with-columns.ts";

/** A table, and what it is claimed to hold. */
export interface ClaimedTable {
  readonly table: Table;
  readonly claim: Claim;
}

/**
 * Whose money a table shows by its title, where no heading of a column does. A title that names some of the
 * claimed lines decides for the columns of amounts; one that names none of them but others becomes a part of their
 * headings, which then name another line than the one that was asked for. So does one that names another year, where
 * no heading has a year.
 */
export function titledColumns(table: Table, claim: Claim, directory: Directory): ClaimedTable {
  const { agreement } = claim;
  const unchanged = { table, claim };
  if (!agreement || claim.kind !== "recipients") return unchanged;
  const amounts = table.columns.filter(({ role }) => role === "amount");
  const isGiven = ({ letter, header }: TableColumn): boolean =>
    givenFilter(claim.columns, letter, header) !== undefined;
  if (amounts.some(isGiven)) return unchanged;
  const year = otherYear(table, titlesAbove(table), agreement);
  if (year !== undefined) return { table: underTitle(table, year), claim };
  if (amounts.some(({ header }) => linesTitled(header, agreement))) return unchanged;
  const ids = new Set(agreement.lines.map(({ id }) => id));
  const ownLine = ({ labels, texts }: TableRow): boolean =>
    [...labels, ...texts.map(({ text }) => text.trim())].some((text) => ids.has(text));
  if (table.rows.some(ownLine)) return unchanged;
  const title = titleOfLines(table, agreement);
  const named = title && linesTitled(title.text, agreement);
  if (!named) return unchanged;
  const claimed = claimedLines(table, claim, agreement, directory);
  const shown = filterLines(claimed, named).map(({ id }) => id);
  if (shown.length === claimed.length) return unchanged;
  if (shown.length > 0) {
    const own = amounts.filter(({ header }) => isPlain(header, agreement));
    const columns = Object.fromEntries(own.map(({ letter }) => [letter, { lines: shown }]));
    return { table, claim: { ...claim, columns: { ...columns, ...claim.columns } } };
  }
  return { table: underTitle(table, title.text), claim };
}

/** A table with a text as a part of the heading of every column of amounts. */
function underTitle(table: Table, text: string): Table {
  const columns = table.columns.map((column): TableColumn => {
    if (column.role !== "amount") return column;
    const headings = [text.replace(/^#{1,6} /, ""), ...(column.headings ?? [column.header])].filter(Boolean);
    return { ...column, header: headings.join(" "), headings };
  });
  return withColumns(table, columns);
}

/** The lowest title that names lines: a name alone, or a sentence about money, which the name of a sheet is not. */
export function titleOfLines(table: Table, agreement: Agreement): TableText | undefined {
  return titlesAbove(table).findLast(({ address, text }) =>
    linesTitled(text, agreement, address === "A0" || !MONEY.test(text)),
  );
}

/** Titles above the rows, each alone in its row: beside others a text may be over one column only. */
function titlesAbove({ titles, rows }: Table): readonly TableText[] {
  const rowOf = ({ address }: TableText): number => Number(/\d{1,8}$/.exec(address)?.[0]);
  const first = rows[0]?.row ?? Number.POSITIVE_INFINITY;
  return titles.filter(
    (title) =>
      rowOf(title) < first && !titles.some((other) => other !== title && rowOf(other) === rowOf(title)),
  );
}

/** A heading of amounts, of a total, or none. */
function isPlain(header: string, agreement: Agreement): boolean {
  return isOfAmounts(header, agreement.year) || isWhole(header, agreement);
}
