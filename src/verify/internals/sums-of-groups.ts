import { sum } from "../../numbers/sum.ts";
import type { Directory } from "../../recipients/directory.ts";
import { recipientMeant, resolveAll } from "../../recipients/resolve.ts";
import type { Table, TableRow } from "../../tables/table.ts";

/** Words for parts of the country that are no recipients. */
const PART =
  /sjukvårds|samverkans|storregion|riksområde|landsdel|^(?:svea|göta)land$|norrland$|sverige$|^småland/i;
const LIKE_ONE = /^region\s|\s(?:län|lan|kommun|stad)$/i;

/** A row that names no recipient, and the rows of recipients that it may be the sum of. */
interface Group {
  readonly row: TableRow;
  readonly over: readonly TableRow[];
}

/**
 * A table whose rows of recipients are in groups of other names ("Södra sjukvårdsregionen"), each with its sum above or below
 * it: with these as subtotals, if half of them or more are the sums of their groups. Every other table is returned as it is.
 */
export function sumsOfGroups(table: Table, directory: Directory): Table {
  const unknown = new Set(table.rows.filter((row) => isUnknown(row, directory)));
  const [above, below] = [groupsAbove(table.rows, unknown), groupsAbove(table.rows.toReversed(), unknown)];
  const groups = [above, below].find(
    (some) => some.every(({ over }) => over.length > 0) && some.filter(adds).length * 2 >= some.length,
  );
  if (!groups?.length || groups.some((one) => mayBeOne(one, groups, directory))) return table;
  const rows = table.rows.map((row): TableRow => (unknown.has(row) ? { ...row, role: "subtotal" } : row));
  return { ...table, rows };
}

/** The rows after each row of `unknown`, up to the next sum. */
function groupsAbove(rows: readonly TableRow[], unknown: ReadonlySet<TableRow>): readonly Group[] {
  const groups: { row: TableRow; over: TableRow[] }[] = [];
  let open: TableRow[] | undefined;
  for (const row of rows)
    if (unknown.has(row)) {
      open = [];
      groups.push({ row, over: open });
    } else if (row.role === "entry") open?.push(row);
    else if (row.role !== "of-which") open = undefined;
  return groups;
}

/** Whether a row is in some column the sum of several figures. */
function adds({ row, over }: Group): boolean {
  return row.cells.some(({ value }, at) => {
    const values = over.flatMap(({ cells }) => cells[at]?.value || []);
    return !!value && values.length > 1 && value === sum(values);
  });
}

function isUnknown({ role, code, labels, cells }: TableRow, directory: Directory): boolean {
  const names = labels.filter(Boolean);
  return (
    role === "entry" &&
    code === "" &&
    names.length > 0 &&
    cells.some(({ value }) => value !== null) &&
    names.every((name) => resolveAll(name, undefined, { directory }).length === 0)
  );
}

/**
 * Whether a row may be a recipient whose name is misspelt, or one that gets nothing: so is the only row of its kind, and one whose name
 * is like a recipient's, unless several groups are all right. The name of a part of the country that has a word of its own is not.
 */
function mayBeOne({ row }: Group, groups: readonly Group[], directory: Directory): boolean {
  const name = row.labels.filter(Boolean).join(" ");
  if (PART.test(name)) return false;
  if (groups.length < 2 || LIKE_ONE.test(name)) return true;
  if (groups.length > 2 && groups.every(adds)) return false;
  const { problem } = recipientMeant(name, undefined, directory);
  return problem?.code !== "recipient-unknown" || problem.details.suggestions.length > 0;
}
