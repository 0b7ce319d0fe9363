import type { Agreement } from "../../agreements/agreement.ts";
import type { Directory } from "../../recipients/directory.ts";
import { resolveAll } from "../../recipients/resolve.ts";
import type { Cell } from "../../tables/csv/grid.ts";
import type { Table, TableColumn, TableRow } from "../../tables/table.ts";
import type { Claim } from "../claim.ts";
import { linesTitled } from "./lines-titled.ts";

/** What a text beside the amounts names. */
type Names = "recipient" | "line";

/**
 * A long table that prints a recipient once above its lines, or a line once above its recipients, with empty cells below, as pivot
 * tables and merged cells have it: with the name in each row. Every other table is returned as it is, also one in which a recipient
 * would then have a line twice.
 */
export function printedOnce(table: Table, { agreement, kind }: Claim, directory: Directory): Table {
  const entries = table.rows.filter(({ role }) => role === "entry");
  const [first] = entries;
  if (!agreement || kind !== "recipients" || !first) return table;
  const hasBlanks = (column: TableColumn): boolean => entries.some((row) => !textIn(row, column));
  if (!table.columns.some((column) => textIn(first, column) && hasBlanks(column))) return table;
  const naming = new Map<TableColumn, Names>();
  for (const column of table.columns) {
    const names = namesIn(entries, column, agreement, directory);
    if (names) naming.set(column, names);
  }
  const [once, ...others] = new Set([...naming].flatMap(([column, of]) => (hasBlanks(column) ? [of] : [])));
  const isOnce = (column: TableColumn): boolean => naming.get(column) === once;
  const columns = table.columns.filter(isOnce);
  // What is not printed once is in every row.
  const inEach = [...naming].some(([, of]) => of !== once);
  if (!once || others.length > 0 || !inEach || columns.some((column) => !textIn(first, column))) return table;
  const rows = filledDown(table, columns);
  const keys = rows.flatMap((row) =>
    row.role === "entry" ? [[...naming.keys()].map((column) => textIn(row, column)?.text).join("\n")] : [],
  );
  return new Set(keys).size === keys.length ? { ...table, rows } : table;
}

function textIn({ texts }: TableRow, { index }: TableColumn): Cell | undefined {
  return texts.find(({ column }) => column === index);
}

/** What every text of a column names, if all name the same. */
function namesIn(
  entries: readonly TableRow[],
  column: TableColumn,
  agreement: Agreement,
  directory: Directory,
): Names | undefined {
  const texts = new Set(entries.map((row) => textIn(row, column)?.text ?? ""));
  texts.delete("");
  let names: Names | undefined;
  for (const text of texts) {
    const one = namedBy(text, agreement, directory);
    if (!one || (names && one !== names)) return undefined;
    names = one;
  }
  return names;
}

function namedBy(text: string, agreement: Agreement, directory: Directory): Names | undefined {
  if (resolveAll(text, undefined, { directory }).length > 0) return "recipient";
  return linesTitled(text, agreement, true) && "line";
}

/** The rows with the texts of the entry above where all these columns are empty. */
function filledDown(table: Table, columns: readonly TableColumn[]): TableRow[] {
  const labels = table.columns.filter(({ role }) => role === "label");
  let above: TableRow | undefined;
  return table.rows.map((row) => {
    if (row.role !== "entry") return row;
    const own = columns.filter((column) => textIn(row, column));
    if (own.length > 0 || !above) {
      above = row;
      return row;
    }
    const from = above;
    const copies = columns.flatMap((column) => {
      const cell = textIn(from, column);
      return cell ? [{ ...cell, row: row.row, line: row.line, address: `${column.letter}${row.row}` }] : [];
    });
    const isFilled = (at: number): boolean => columns.includes(labels[at] as TableColumn);
    return {
      ...row,
      code: columns.some(({ role }) => role === "code") ? from.code : row.code,
      labels: row.labels.map((label, at) => (isFilled(at) ? (from.labels[at] ?? label) : label)),
      texts: [...row.texts, ...copies].sort((one, next) => one.column - next.column),
    };
  });
}
