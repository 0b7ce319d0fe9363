import type { Table, TableColumn, TableRow } from "../../tables/table.ts";

/** What a year in a title belongs to besides the money: people, decisions, dates. */
export const DATED: RegExp =
  /folkm|befolk|invån|popul|inhab|beslut|\bprop\b|proposition|regleringsb|\bscb\b|\bpris|version|senast|från|strategi|uppd|utbetal|decid|decision|paid|updat|uppdat|publi|dnr|diarie|källa|source|(?:jan|feb|mar|apr|ma[jy]|ju[nl]|aug|sep|o[ck]t|nov|dec)\p{L}*\.? \d{4}/iu;

/** Headings of the year that money is for; that in which something began or was built is another. */
const HEADING =
  /(?:^|\s)(?:(?:budget|bidrags|kalender|verksamhets|anslags|räkenskaps|läs)?år|(?:budget|financial|fiscal|calendar|grant)?[ -]?year)$/i;

/** The year of a sum in its name: "Summa 2024". */
export const YEAR: RegExp = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** The column of a long table with the year of each row, and those years. */
export interface YearsOfRows {
  readonly column: TableColumn;
  /** The year as printed. A row without one has that of the row above, but a sum of several years has none: "". */
  readonly yearOf: (row: TableRow) => string;
}

/**
 * The years of the rows by a column "År" or "Budgetår"; `undefined` where people are counted beside it, whose year it may be.
 *
 * A sum without a year is of the year above it where rows of another year are below it, or where every other year has such
 * a sum; otherwise it is of all years.
 */
export function yearsOfRows({ columns, rows }: Table): YearsOfRows | undefined {
  if (columns.some(({ role }) => role === "population")) return undefined;
  const column = columns.find(
    ({ role, header }) => role !== "amount" && HEADING.test(header.trim()) && !DATED.test(header),
  );
  if (!column) return undefined;
  const printed = ({ texts, role, labels }: TableRow): string =>
    texts.find((cell) => cell.column === column.index)?.text.trim() ||
    (role !== "entry" && YEAR.exec(labels.join(" "))?.[0]) ||
    "";
  const years = new Map<TableRow, string>();
  const entries = rows.filter(({ role }) => role === "entry");
  for (const [at, row] of entries.entries())
    years.set(row, printed(row) || (years.get(entries[at - 1] ?? row) ?? ""));
  const lastOf = new Map<string, number>();
  for (const [at, row] of rows.entries()) {
    const year = years.get(row);
    if (year !== undefined) lastOf.set(year, at);
  }
  const withSum = new Set<string>();
  let above = "";
  for (const [at, row] of rows.entries()) {
    if (row.role === "entry") {
      above = years.get(row) ?? "";
      continue;
    }
    const isBelow = (one: string): boolean => (lastOf.get(one) ?? -1) > at;
    const all = [...lastOf.keys()];
    const isOfOne =
      !(withSum.has(above) || isBelow(above)) &&
      (all.some(isBelow) || all.every((one) => one === above || withSum.has(one)));
    const year = printed(row) || (isOfOne ? above : "");
    years.set(row, year);
    withSum.add(year);
  }
  return { column, yearOf: (row) => years.get(row) ?? "" };
}
