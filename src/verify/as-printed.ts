import { columnLetters } from "../tables/csv/grid.ts";
import type { StackedParts } from "./stacked-parts.ts";
import type { TableReport } from "./table-report.ts";
import { Verification } from "./verification.ts";

/** Data of a table whose parts were stacked, with each place, cell and address as it is printed. */
export function asPrinted<Data>(data: Data, { printedAt }: Pick<StackedParts, "printedAt">): Data {
  // A text is an address or it is not: one within a name or a reason is the table's or the user's own.
  const addressed = (text: string): string => {
    const [, letters = "", row = ""] = /^([A-Z]{1,3})([0-9]{6,7})$/.exec(text) ?? [];
    const at = letters === "" ? undefined : printedAt(Number(row), columnOf(letters));
    return at ? `${columnLetters(at[1])}${at[0]}` : text;
  };
  const known = new WeakMap<object, unknown>();
  const printed = (value: unknown): unknown => {
    if (typeof value === "string") return addressed(value);
    if (typeof value !== "object" || value === null) return value;
    const before = known.get(value);
    if (before) return before;
    if (value instanceof Map || value instanceof Set) return value;
    const copy: unknown = Array.isArray(value)
      ? value.map(printed)
      : // The facts of a problem have a class, by which they are written as JSON.
        Object.assign(Object.create(Object.getPrototypeOf(value)), placed(value as Record<string, unknown>));
    known.set(value, copy);
    return copy;
  };
  const placed = (value: Record<string, unknown>): Record<string, unknown> => {
    const copy = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, printed(one)]));
    const { row, column } = value;
    if (typeof row !== "number") return copy;
    const at = printedAt(row, typeof column === "string" ? columnOf(column) : (column as number | undefined));
    if (!at) return copy;
    const placedIn = typeof column === "number" ? at[1] : columnLetters(at[1]);
    return { ...copy, row: at[0], ...(column !== undefined && { column: placedIn }) };
  };
  return printed(data) as Data;
}

/** The report of a table whose parts were stacked, as its figures are printed. */
export function reportAsPrinted(report: TableReport, parts: Pick<StackedParts, "printedAt">): TableReport {
  const { verification, problems, causes, nearest, ...rest } = report;
  const found = asPrinted({ problems, causes, ...(nearest !== undefined && { nearest }) }, parts);
  if (!verification) return { ...rest, ...found, verification };
  const { table, problems: all, accepted, account, columns } = verification;
  const facts = asPrinted({ table, problems: all, accepted, account, columns }, parts);
  return {
    ...rest,
    ...found,
    verification: new Verification({ ...verification, ...facts }, verification.recipe),
  };
}

/** The number of a column by its letters: 28 for "AB". */
function columnOf(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
