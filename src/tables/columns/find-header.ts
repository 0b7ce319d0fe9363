import { type CellKind, cellKind } from "../cells/cell-kind.ts";
import type { Cell } from "../csv/grid.ts";
import { headerSays } from "./header-says.ts";
import { aboveEntries, TITLE } from "./internals/above-entries.ts";
import { isRecipient } from "./is-recipient.ts";
import { unitInText } from "./unit-in-text.ts";

/** The place of a table's header. Rows count from 0. */
export interface HeaderPlace {
  /** The one or two rows of the header, top first; empty if the table begins with figures. */
  readonly rows: readonly number[];
  /** The first row below the header. */
  readonly body: number;
}

type Row = readonly Cell[];

/** How many rows to search for the first figures below a header. */
const SEARCHED = 1000;

/** How far above the first figures to search for a header. */
const REACH = 50;
const LONGEST_GROUP = 80;

/**
 * Finds the header: the last row above the first row of figures that has text over them. A row of group headings right
 * above it ("Område 1;;Område 2") belongs to it. Years, codes and dashes are ambiguous: a row of them is a row of
 * figures only below a header with a column for each.
 */
export function findHeader(rows: readonly Row[]): HeaderPlace {
  const body = rows.findIndex((row) => filledIn(row) > 1);
  if (body >= 0 && isEntry(rows[body]) && !rows.slice(body, SEARCHED).some(isLaterHeader))
    return { rows: [], body };
  for (let at = 0; at < Math.min(rows.length, SEARCHED); at++) {
    const kinds = kindsOf(rows[at]);
    const above = headerAbove(rows, at, kinds);
    if (above === undefined) continue;
    const header = aboveEntries(rows, above);
    return withGroups(rows, header, header + 1);
  }
  return withoutHeaderAbove(rows);
}

/**
 * For tables whose first figures have no header over them: the row right above, if it has several cells, otherwise
 * none.
 */
function withoutHeaderAbove(rows: readonly Row[]): HeaderPlace {
  const first = rows.findIndex((row) => kindsOf(row).some(isFigure));
  if (first >= 0) {
    const above = first - 1;
    return filledIn(rows[above]) > 1 ? withGroups(rows, above, first) : { rows: [], body: first };
  }
  // A table without figures: its first row of several cells is the header; otherwise every row is a title.
  const wide = rows.findIndex((row) => filledIn(row) > 1);
  if (wide >= 0) return { rows: [wide], body: wide + 1 };
  const only = rows.findIndex(([first]) => first && headerSays(first.text) === "amount");
  return only < 0 ? { rows: [], body: rows.length } : { rows: [only], body: only + 1 };
}

/** The header row of the row at `at`, if that is the first row of figures. */
function headerAbove(rows: readonly Row[], at: number, kinds: readonly CellKind[]): number | undefined {
  const sure = positionsOf(kinds, isFigure);
  const likely = positionsOf(kinds, (kind) => kind === "number" || kind === "year" || kind === "nothing");
  if (sure.length === 0 && likely.length === 0) return undefined;
  for (let above = at - 1; above >= Math.max(0, at - REACH); above--) {
    const heads = kindsOf(rows[above]);
    if (heads.some(isFigure)) return undefined;
    const covers = (position: number) => !["empty", "nothing"].includes(heads[position] ?? "empty");
    if (sure.length > 0) {
      if (sure.some(covers)) return above;
    } else if (likely.some(covers)) {
      return isUnder(rows[above] ?? [], rows[at] ?? [], kinds, covers) ? above : undefined;
    }
  }
  return undefined;
}

/** Whether a row of ambiguous figures is below a header, and not the header's second row. */
function isUnder(
  head: Row,
  row: Row,
  kinds: readonly CellKind[],
  covers: (position: number) => boolean,
): boolean {
  const filled = positionsOf(kinds, (kind) => kind !== "empty");
  const doubtful = filled.filter((position) => kinds[position] !== "text");
  // Cells beyond the header make a row too long, which is reported as such.
  if (!doubtful.every((position) => position >= head.length || covers(position))) return false;
  const says = doubtful.map((position) => headerSays(head[position]?.text ?? ""));
  const ownText = filled.some(
    (position) => kinds[position] === "text" && row[position]?.text.trim() !== head[position]?.text.trim(),
  );
  if (!ownText && doubtful.every((position) => kinds[position] === "year")) return false;
  if (!ownText) return says.some((one) => one !== undefined && one !== "label" && one !== "other");
  return !kinds.includes("year") || filled.every(covers);
}

/** Whether a row of several cells has nothing but words, as a header has, or years after a header's word. */
function isLaterHeader(row: Row): boolean {
  const [first = "", ...others] = row.map(({ text }) => text.trim()).filter((text) => text !== "");
  const kinds = others.map(cellKind);
  if (kinds.length === 0 || cellKind(first) !== "text") return false;
  const isOfYears = headerSays(first) !== undefined && !isRecipient(first);
  return kinds.every((kind) => kind === "text" || (isOfYears && kind === "year"));
}

/**
 * Whether a row is an entry with a short figure ("Gotland;12"), and no header: none of its texts is a header's word, and its
 * numbers do not count the columns.
 */
function isEntry(row: Row = []): boolean {
  const filled = row.filter((cell) => cell.text.trim() !== "");
  const [label, ...others] = filled.map(({ text }) => text.trim());
  if (label === undefined || others.length === 0 || TITLE.test(label)) return false;
  const kinds = others.map(cellKind);
  const isNumber = (kind: CellKind): boolean =>
    kind === "number" || kind === "nothing" || (kind === "year" && isRecipient(label));
  const labelled = ["text", "number"].includes(cellKind(label));
  if (!(labelled && kinds.every(isNumber) && kinds.some((kind) => kind !== "nothing"))) return false;
  const [first = 0, ...rest] = others.map(Number);
  const counts = rest.length > 0 && rest.every((number, at) => number === first + at + 1);
  return !counts && (isRecipient(label) || headerSays(label) === undefined);
}

/** Adds the row of group headings above a header, if there is one. */
function withGroups(rows: readonly Row[], header: number, body: number): HeaderPlace {
  const [above = [], own = []] = [rows[header - 1], rows[header]];
  if (!isGroups(above, own)) return { rows: [header], body };
  // A unit alone below the headings, in cells merged from the first that may be over money, is that of all of them.
  const mayBeMoney = ({ text }: Cell): boolean =>
    !["", "label", "code"].includes(headerSays(text) ?? text.trim());
  const at = own.findIndex(({ text }) => unitInText(text));
  const isUnit = filledIn(own) === 1 && at >= 0 && at <= above.findIndex(mayBeMoney);
  return isUnit ? { rows: [header - 1], body: header } : { rows: [header - 1, header], body };
}

function isGroups(above: Row, header: Row): boolean {
  const filled = above.filter((cell) => cell.text.trim() !== "");
  const [first] = filled;
  if (!first || (filled.length === 1 && first === above[0])) return false;
  if (filled.some((cell) => TITLE.test(cell.text.trim()) || cell.text.length > LONGEST_GROUP)) return false;
  if (kindsOf(above).some(isFigure)) return false;
  // A title row has other text over "Län" or "Kod"; a row of group headings leaves those columns empty.
  return header.every((cell, position) => {
    const over = above[position]?.text.trim() ?? "";
    const says = headerSays(cell.text);
    return over === "" || over === cell.text.trim() || (says !== "label" && says !== "code");
  });
}

function kindsOf(row: Row | undefined): CellKind[] {
  return (row ?? []).map((cell) => cellKind(cell.text));
}

function isFigure(kind: CellKind): boolean {
  return kind === "figure" || kind === "percent";
}

function positionsOf(kinds: readonly CellKind[], wanted: (kind: CellKind) => boolean): number[] {
  return kinds.flatMap((kind, position) => (wanted(kind) ? [position] : []));
}

function filledIn(row: Row | undefined): number {
  return (row ?? []).filter((cell) => cell.text.trim() !== "").length;
}
