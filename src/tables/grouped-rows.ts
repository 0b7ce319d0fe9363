import type { Directory } from "../recipients/directory.ts";
import { directoryInUse } from "../recipients/directory-in-use.ts";
import { levelsInUse } from "../recipients/in-use.ts";
import type { Level, Recipient } from "../recipients/recipient.ts";
import { codesOfRows } from "./internals/codes-of-rows.ts";
import { recipientsNamed } from "./internals/recipients-named.ts";
import { rowNames } from "./internals/row-names.ts";
import type { Table, TableRow } from "./table.ts";

/**
 * The table with its rows of one level as the entries. A row that names the recipient of a higher level in which the
 * next row's lies, or the one before's, is the heading or the sum of a group ("Stockholms län" above or below its municipalities): with
 * figures it is their subtotal, without any it is left out. A table whose rows name no other level is returned as it is.
 */
export function groupedRows(table: Table, level: Level, directory: Directory = directoryInUse()): Table {
  const { above } = directory;
  const entries = table.rows.filter(({ role }) => role === "entry");
  const higher = levelsInUse()
    .slice(0, levelsInUse().indexOf(level))
    .map((one) => recipientsOf(table, entries, one, directory));
  if (!above) return table;
  const own = recipientsOf(table, entries, level, directory);
  const twice = codesOfSeveral([...own.values()]);
  const headings = new Set<TableRow>();
  const around = (row: TableRow, beside: Recipient | undefined): boolean => {
    const itself = own.get(row);
    // "Stockholm" may be the county here, but only if the municipality has a row of its own.
    if (itself && !(isEmpty(row) && twice.has(itself.code))) return false;
    const over = higher.map((named) => named.get(row)).find((found) => found);
    return !!over && !!beside && above(beside.code, level, over.level) === over.code;
  };
  for (const rows of [entries, entries.toReversed()]) {
    let beside: Recipient | undefined;
    for (const row of rows) {
      if (around(row, beside)) headings.add(row);
      beside = own.get(row) ?? beside;
    }
  }
  if (headings.size === 0) return table;
  const rows = table.rows.flatMap((row): TableRow[] => {
    if (!headings.has(row)) return [row];
    return isEmpty(row) ? [] : [{ ...row, role: "subtotal" }];
  });
  return { ...table, rows };
}

function recipientsOf(
  { columns }: Table,
  rows: readonly TableRow[],
  level: Level,
  directory: Directory,
): Map<TableRow, Recipient> {
  const named = recipientsNamed(level, directory);
  const codes = codesOfRows(rows, columns, named);
  return new Map(
    rows.flatMap((row) => {
      const byName = rowNames(row)
        .names.map(named)
        .find((found) => found.length === 1);
      const recipient = codes.get(row) ?? byName?.[0];
      return recipient ? [[row, recipient]] : [];
    }),
  );
}

function codesOfSeveral(recipients: readonly Recipient[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const codes = recipients.map(({ code }) => code);
  return new Set(codes.filter((code) => seen.size === seen.add(code).size));
}

function isEmpty({ cells }: TableRow): boolean {
  return cells.every(({ value, unreadable }) => value === null && !unreadable);
}
