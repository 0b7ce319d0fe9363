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

/** So far below one another are the parts, so that no address of one is that of a printed cell. */
const STRIDE = 100_000;

/**
 * A grid in which the parts of a long table, printed side by side, are below one another: rows of the same table, or each
 * below a title of its own. `undefined` where they are not that for certain.
 *
 * @param parts the columns of each part, the first part first; all have the same headers, or the others none
 * @param areTitles whether texts, one of each part, are titles that name different parts
 */
export function stackedParts(
  { rows, ...grid }: Grid,
  parts: readonly (readonly TableColumn[])[],
  areTitles: (texts: readonly string[]) => boolean = () => false,
): StackedParts | undefined {
  const { rows: headers, body } = findHeader(rows);
  const columns = parts.map((part) => part.map(({ index }) => index));
  const [first = [], ...others] = columns;
  const titles = titlesOfParts(rows.slice(0, headers[0] ?? body), columns, areTitles);
  const isOne =
    !hasCellsBeside(rows.slice(body), columns) &&
    (titles >= 0 ||
      (areOfOneTable(rows.slice(body), parts, columns) &&
        !hasOwnTitles(rows.slice(0, headers[0] ?? body), columns)));
  if (rows.length > STRIDE || !isOne) return undefined;
  const end = endOfParts(rows, body, columns);

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
    .map((row, at) => (at >= body || at === titles || headers.includes(at) ? moved(row, first, 0) : row));
  const blocks = [...others, first];
  blocks.forEach((part, index) => {
    const by = STRIDE * (index + 1);
    while (stacked.length < by) stacked.push([]);
    const [from, to] = index < others.length ? [body, end] : [end, rows.length];
    const isTitle = (at: number): boolean => at === titles && index < others.length;
    stacked.push(
      ...rows.map((row, at) => ((at >= from && at < to) || isTitle(at) ? moved(row, part, by) : [])),
    );
  });

  return {
    grid: { ...grid, rows: stacked },
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

/** The numbers of the columns of each part. */
type Columns = readonly (readonly number[])[];
type Rows = readonly (readonly Cell[])[];

/** Whether anything is printed outside the parts. */
function hasCellsBeside(below: Rows, columns: Columns): boolean {
  const covered = new Set(columns.flat());
  return below.flat().some((cell) => isFilled(cell) && !covered.has(cell.column));
}

/** The row right above the headers in which each part has one text, if these are its titles; -1 where there is none. */
function titlesOfParts(
  above: Rows,
  columns: Columns,
  areTitles: (texts: readonly string[]) => boolean,
): number {
  const at = above.findLastIndex((row) => row.some(isFilled));
  const row = above[at] ?? [];
  const texts = columns.map((part) => part.map((column) => row[column - 1]).filter(isFilled));
  const isOfParts = texts.every(({ length }) => length === 1) && !hasCellsBeside([row], columns);
  return isOfParts && areTitles(texts.map(([cell]) => cell?.text ?? "")) ? at : -1;
}

/**
 * Whether parts are rows of one table: each has names, most of which no other part has, and those without a header are known
 * by theirs.
 */
function areOfOneTable(below: Rows, parts: readonly (readonly TableColumn[])[], columns: Columns): boolean {
  const names = columns.map((part) => labelsIn(part, below).filter((label) => !isSum(label)));
  const recipients = codesByName(directoryInUse());
  const isKnown = (part: readonly string[]): boolean =>
    part.filter((name) => recipients.has(nameKey(name))).length * 2 > part.length;
  const isHeaded = ([column]: readonly TableColumn[], at: number): boolean =>
    at === 0 || column?.header.trim() !== "" || isKnown(names[at] ?? []);
  // A box of sums beside the table has no names.
  const fewest = Math.min(...names.map(({ length }) => length));
  return fewest > 0 && parts.every(isHeaded) && repeated(names) * 2 <= fewest;
}

/** Whether a part but the first has texts of its own above its headers: its line, or the unit of its figures. */
function hasOwnTitles(above: Rows, columns: Columns): boolean {
  const [own = "", ...others] = columns.map((part) =>
    above.map((row) => part.map((column) => row[column - 1]?.text.trim() ?? "").join("\t")).join("\n"),
  );
  return others.some((texts) => texts.trim() !== "" && texts !== own);
}

/** Where the parts end: what is printed below all of them, beneath the first, is of all, the sum and then the notes. */
function endOfParts(rows: Rows, body: number, [first = [], ...others]: Columns): number {
  const below = rows.slice(body);
  const last = rows.findLastIndex(
    (row, at) => at >= body && others.some((part) => part.some((column) => isFilled(row[column - 1]))),
  );
  // Where the other parts have sums of their own, the first part has as many.
  let own = Math.max(0, ...others.map((part) => labelsIn(part, below).filter(isSum).length));
  const found = rows.findIndex((row, at) => {
    if (at < body) return false;
    const isSumRow = isSum(labelIn(first, row));
    const isOwn = isSumRow && own-- > 0;
    return at > last && !isOwn && (isSumRow || row.filter(isFilled).length === 1);
  });
  return found < 0 ? rows.length : found;
}

/** The labels of a part's rows. */
function labelsIn(part: readonly number[], rows: Rows): string[] {
  return rows.map((row) => labelIn(part, row)).filter(Boolean);
}

function labelIn(part: readonly number[], row: readonly Cell[]): string {
  const column = part.find((one) => isFilled(row[one - 1])) ?? 0;
  return row[column - 1]?.text.trim().toLowerCase() ?? "";
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
