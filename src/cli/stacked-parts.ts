import { codesByName } from "../recipients/codes-by-name.ts";
import { directoryInUse } from "../recipients/directory-in-use.ts";
import { nameKey } from "../recipients/name-key.ts";
import { findHeader } from "../tables/columns/find-header.ts";
import { type Cell, columnLetters, type Grid, placeAt } from "../tables/csv/grid.ts";
import { labelSays } from "../tables/row-roles.ts";
import type { TableColumn } from "../tables/table.ts";

/** Parts of a table below one another, and where each of their cells is printed. */
export interface StackedParts {
  readonly grid: Grid;
  /** Where a row and column of the grid are printed, or a row begins; `undefined` for what is printed there itself. */
  readonly printedAt: (row: number, column?: number) => readonly [row: number, column: number] | undefined;
  /** Where in the grid a printed cell is, by its address; the address itself where it is there. */
  readonly stackedAt: (address: string) => string;
}

/** So far below one another are the parts, so that no address of one is that of a printed cell, or a word of a text. */
const STRIDE = 100_000;

/**
 * A grid in which the parts of a long table, printed side by side, are below one another: rows of the same table. `undefined`
 * where they are not that for certain: something is printed outside the parts, a part has a title of its own or no names, most of its names
 * are also in another, or most of those without a header are no recipients.
 *
 * @param parts the columns of each part, the first part first; all have the same headers, or the others none
 */
export function stackedParts(
  { rows, problems }: Grid,
  parts: readonly (readonly TableColumn[])[],
): StackedParts | undefined {
  const { rows: headers, body } = findHeader(rows);
  const columns = parts.map((part) => part.map(({ index }) => index));
  const [first = [], ...others] = columns;
  const covered = new Set(columns.flat());
  const below = rows.slice(body);
  if (rows.length > STRIDE || below.flat().some((cell) => isFilled(cell) && !covered.has(cell.column)))
    return undefined;
  const isIn = (part: readonly number[], row: readonly Cell[]): boolean =>
    part.some((column) => isFilled(row[column - 1]));
  const labelIn = (part: readonly number[], row: readonly Cell[]): string => {
    const column = part.find((one) => isFilled(row[one - 1])) ?? 0;
    return row[column - 1]?.text.trim().toLowerCase() ?? "";
  };
  const labels = columns.map((part) => below.map((row) => labelIn(part, row)).filter(Boolean));
  const names = labels.map((some) => some.filter((label) => !isSum(label)));
  // Without a header, a part is known by its names.
  const recipients = codesByName(directoryInUse());
  const isKnown = (part: readonly string[]): boolean =>
    part.filter((name) => recipients.has(nameKey(name))).length * 2 > part.length;
  if (parts.some(([column], at) => at > 0 && column?.header.trim() === "" && !isKnown(names[at] ?? [])))
    return undefined;
  // What a part has above its headers is its own: its line, or the unit of its figures.
  const above = rows.slice(0, headers[0] ?? body);
  const textsOver = (part: readonly number[]): string =>
    above.map((row) => part.map((column) => row[column - 1]?.text.trim() ?? "").join("\t")).join("\n");
  if (others.some((part) => textsOver(part).trim() !== "" && textsOver(part) !== textsOver(first)))
    return undefined;
  // A box of sums beside the table is no part of it.
  if (names.some(({ length }) => length === 0)) return undefined;
  if (repeated(names) * 2 > Math.min(...names.map(({ length }) => length))) return undefined;

  // What is printed below all parts, beneath the first of them, is of all: the sum, then the notes.
  const last = rows.findLastIndex((row, at) => at >= body && others.some((part) => isIn(part, row)));
  // Where the other parts have sums of their own, the first part has as many.
  let own = Math.max(0, ...labels.slice(1).map((some) => some.filter(isSum).length));
  const isOfAll = (row: readonly Cell[], at: number): boolean => {
    if (at < body) return false;
    const isOwn = isSum(labelIn(first, row)) && own-- > 0;
    const filled = row.filter(isFilled).length;
    return at > last && !isOwn && (filled === 1 || isSum(labelIn(first, row)));
  };
  const found = rows.findIndex(isOfAll);
  const end = found < 0 ? rows.length : found;

  const width = Math.max(...first);
  const moved = (row: readonly Cell[], part: readonly number[], by: number): Cell[] => {
    const number = row[0]?.row ?? 0;
    return Array.from({ length: width }, (_, at): Cell => {
      const column = part[first.indexOf(at + 1)];
      const cell = column === undefined ? undefined : row[column - 1];
      const place = { row: number + by, column: at + 1, address: placeAt(number + by, at + 1).cell };
      return { ...(cell ?? { text: "", line: row[0]?.line ?? number }), ...place };
    });
  };
  const stacked: (readonly Cell[])[] = rows
    .slice(0, end)
    .map((row, at) => (at >= body || headers.includes(at) ? moved(row, first, 0) : row));
  const blocks = [...others, first];
  blocks.forEach((part, index) => {
    const by = STRIDE * (index + 1);
    while (stacked.length < by) stacked.push([]);
    const [from, to] = index < others.length ? [body, end] : [end, rows.length];
    stacked.push(...rows.map((row, at) => (at >= from && at < to ? moved(row, part, by) : [])));
  });

  return {
    grid: { rows: stacked, problems },
    printedAt: (row, column = first[0] ?? 1) => {
      const block = Math.floor((row - 1) / STRIDE);
      const printed = blocks[block - 1]?.[first.indexOf(column)];
      return printed === undefined ? undefined : [row - STRIDE * block, printed];
    },
    stackedAt: (address) => {
      const [, letters = "", digits = ""] = /^([A-Z]{1,3})([0-9]{1,6})$/.exec(address) ?? [];
      const row = Number(digits);
      const part =
        row > body ? columns.findIndex((one) => one.some((at) => columnLetters(at) === letters)) : -1;
      if (part < 0) return address;
      const block = row > end ? blocks.length : part;
      const at = columns[part]?.findIndex((one) => columnLetters(one) === letters) ?? 0;
      return placeAt(row + STRIDE * block, first[at] ?? 1).cell;
    },
  };
}

function isFilled(cell: Cell | undefined): boolean {
  return cell !== undefined && cell.text.trim() !== "";
}

function isSum(label: string): boolean {
  return label !== "" && labelSays(label) !== "entry";
}

/** How many names are also in an earlier list. */
function repeated(lists: readonly (readonly string[])[]): number {
  const seen = new Set<string>();
  let count = 0;
  for (const list of lists) {
    count += list.filter((name) => seen.has(name)).length;
    for (const name of list) seen.add(name);
  }
  return count;
}
