import type { Agreement } from "../../agreements/agreement.ts";
import { placeNamed } from "../../tables/csv/grid.ts";
import type { Table, TableColumn, TableText } from "../../tables/table.ts";
import type { Claim } from "../claim.ts";
import { linesTitled } from "./lines-titled.ts";
import { isWhole, namedFilter } from "./named-filter.ts";
import { MONEY } from "./other-year.ts";
import { withColumns } from "./with-columns.ts";

/**
 * A table whose headings of amounts are levels alone ("Län", "Region"), below the names of the lines that they are of: with
 * these as the upper row of its headings. As the names are over "Län" they were read as titles. Every other table is
 * returned as it is.
 */
export function levelsUnderLines(table: Table, { agreement, kind }: Claim): Table {
  const amounts = table.columns.filter(({ role }) => role === "amount");
  if (!agreement || kind !== "recipients") return table;
  if (!amounts.some((column) => namesLevel(column, agreement))) return table;
  if (!amounts.every((column) => namesLevel(column, agreement) || isWhole(column.header, agreement)))
    return table;
  const [row, groups] = lowestTitles(table);
  const over = new Map<TableColumn, string>();
  for (const column of amounts) {
    // A name alone above the first column is over all of them.
    const above = groups.findLast(({ index }) => index <= column.index)?.text.trim() ?? "";
    const names =
      linesTitled(above, agreement, !MONEY.test(above)) ??
      (column.header === "" && isWhole(above, agreement));
    if (!names) return table;
    over.set(column, above);
  }
  const columns = table.columns.map((column) => {
    const above = over.get(column);
    return above === undefined ? column : below(above, column);
  });
  const titles = table.titles.filter((title) => placeOf(title).row !== row);
  return { ...withColumns(table, columns), titles };
}

/** The lowest row of titles above the rows: its number, and its texts from left to right. */
function lowestTitles({
  titles,
  rows,
}: Table): [row: number, texts: readonly { readonly index: number; readonly text: string }[]] {
  const first = rows[0]?.row ?? Number.POSITIVE_INFINITY;
  const places = titles.map((title) => ({ ...placeOf(title), text: title.text }));
  const lowest = Math.max(...places.map(({ row }) => row).filter((row) => row < first));
  return [lowest, places.filter(({ row }) => row === lowest)];
}

function placeOf({ address }: TableText): { readonly index: number; readonly row: number } {
  const { row, column } = placeNamed(address);
  const index = [...(column ?? "")].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
  return { index, row: row ?? 0 };
}

function namesLevel({ header }: TableColumn, agreement: Agreement): boolean {
  const { levels, lines, areas } = namedFilter(header, agreement) ?? {};
  return levels !== undefined && !lines && !areas;
}

/** A column with the text as a part of its heading, which has no rows: alone, "Län" would name every line of its level. */
function below(above: string, { headings: _, ...column }: TableColumn): TableColumn {
  return { ...column, header: `${above} ${column.header}`.trim() };
}
