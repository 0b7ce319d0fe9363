import { type Problem, problem } from "../../../problems/problem.ts";
import { codesByName } from "../../../recipients/codes-by-name.ts";
import { nameKey } from "../../../recipients/name-key.ts";
import { SWEDEN } from "../../../recipients/sweden.ts";
import { cellKind } from "../../cells/cell-kind.ts";
import { headerSays } from "../../columns/header-says.ts";
import { type Cell, type Grid, placeAt } from "../../csv/grid.ts";

/** A line with content. `line` counts from 1. */
interface Entry {
  readonly text: string;
  readonly line: number;
  readonly isFigure: boolean;
  readonly isCode: boolean;
}

/** A name with what belongs to it. */
interface Row {
  readonly entries: readonly Entry[];
  readonly figures: number;
}

/** What a row of the table has: perhaps a code, names, and figures. */
interface Pattern {
  readonly coded: boolean;
  readonly names: number;
  readonly figures: number;
}

/** Fewer names with figures are no table. */
const FEWEST = 3;

/**
 * The table of lines with one cell each, as text copied from a PDF has it: a name, then its figures. `undefined` for
 * lines that alternate in no such way. A row is numbered as the line of its name.
 */
export function linesTable(lines: readonly string[]): Grid | undefined {
  const filled = lines.filter((text) => text.trim() !== "");
  const delimited = filled.filter((text) => /[;\t|]/.test(text.trim())).length;
  if (delimited * 4 > filled.length) return undefined;
  const entries = lines.flatMap((text, at) => (text.trim() === "" ? [] : [entryOf(text.trim(), at + 1)]));
  const pattern = patternOf(entries);
  if (!pattern) return undefined;
  const { coded, names, figures } = pattern;
  const width = (coded ? 1 : 0) + names + figures;
  const head = headOf(entries, pattern);
  const heading = head === undefined ? [] : entries.slice(head, head + width);
  const start = head === undefined ? firstRow(entries, pattern) : head + width;
  const placed = new Map<number, Cell[]>();
  const put = (cells: readonly Entry[], shift = 0): void => {
    const row = cells[0]?.line;
    if (row === undefined) return;
    const blanks = Array.from({ length: shift }, (_, at) => cellAt({ text: "", line: row }, row, at + 1));
    placed.set(row, [...blanks, ...cells.map((cell, at) => cellAt(cell, row, shift + at + 1))]);
  };
  for (const entry of entries.slice(0, head ?? start)) put([entry]);
  put(heading);
  const rows = rowsFrom(entries.slice(start), pattern, heading);
  const last = rows.findLastIndex((row) => row.figures > 0);
  const problems: Problem[] = [];
  rows.forEach(({ entries: own, figures: found }, index) => {
    const isCoded = coded && own[0]?.isCode === true;
    if (found > 0 || index <= last) put(own, coded && !isCoded && found > 0 ? 1 : 0);
    else for (const entry of own) put([entry]);
    const [first] = own;
    if (first && found > 0 && found !== figures) {
      const name = own.find(({ isFigure }) => !isFigure)?.text ?? first.text;
      const details = { line: first.line, name, found, expected: figures };
      problems.push(problem("lines-uneven", ["line", first.line], details));
    }
  });
  if (problems.length > 0) return { rows: [], problems };
  return { rows: lines.map((_, at) => placed.get(at + 1) ?? []), problems: [] };
}

function entryOf(text: string, line: number): Entry {
  const kind = cellKind(text);
  return { text, line, isFigure: kind !== "text", isCode: /^(?:\d{2}|\d{4})$/.test(text) };
}

function cellAt({ text, line }: Pick<Entry, "text" | "line">, row: number, column: number): Cell {
  return { text, line, row, column, address: placeAt(row, column).cell };
}

/** The pattern of most rows; `undefined` where there is none. */
function patternOf(entries: readonly Entry[]): Pattern | undefined {
  const runs = runsOf(entries);
  // A run of figures that another name follows ends with that name's code, where rows begin with codes.
  const followed = runs.slice(0, -1).map(({ figures }) => figures.at(-1));
  const codes = followed.filter((entry) => entry?.isCode === true);
  const coded =
    codes.length * 5 >= followed.length * 3 &&
    (codes.some((entry) => entry?.text.startsWith("0")) ||
      entries.some(({ text, isFigure }) => !isFigure && headerSays(text) === "code"));
  const counts = runs.map(({ figures }, at) => {
    const next = coded && at < runs.length - 1 && figures.at(-1)?.isCode === true;
    return figures.length - (next ? 1 : 0);
  });
  const figures = mostCommon(counts.filter((count) => count > 0));
  if (figures === undefined || counts.filter((count) => count === figures).length < FEWEST) return undefined;
  const names = mostCommon(runs.slice(1).map(({ texts }) => texts.length)) ?? 1;
  return { coded, names, figures };
}

interface Run {
  readonly texts: readonly Entry[];
  readonly figures: readonly Entry[];
}

/** The runs of texts, each with the figures below it. */
function runsOf(entries: readonly Entry[]): Run[] {
  const runs: { texts: Entry[]; figures: Entry[] }[] = [];
  for (const entry of entries) {
    const run = runs.at(-1);
    if (entry.isFigure) run?.figures.push(entry);
    else if (run && run.figures.length === 0) run.texts.push(entry);
    else runs.push({ texts: [entry], figures: [] });
  }
  return runs.filter(({ figures }) => figures.length > 0);
}

/** Where the heading begins: a line for each column, the first over codes or names, right above a row of the pattern. */
function headOf(entries: readonly Entry[], pattern: Pattern): number | undefined {
  const width = (pattern.coded ? 1 : 0) + pattern.names + pattern.figures;
  const at = entries.findIndex(({ text, isFigure }, index) => {
    const says = isFigure ? undefined : headerSays(text);
    return (
      (says === "label" || says === "code") &&
      isRow(entries, index + width, pattern) &&
      !isRow(entries, index, pattern)
    );
  });
  return at < 0 ? undefined : at;
}

function firstRow(entries: readonly Entry[], pattern: Pattern): number {
  const at = entries.findIndex((_, index) => isRow(entries, index, pattern));
  return Math.max(0, at);
}

/** Whether a whole row of the pattern begins at an entry. */
function isRow(entries: readonly Entry[], at: number, { coded, names, figures }: Pattern): boolean {
  const label = at + (coded && entries[at]?.isCode === true ? 1 : 0);
  const texts = entries.slice(label, label + names);
  const counts = entries.slice(label + names, label + names + figures);
  return (
    texts.length === names &&
    counts.length === figures &&
    texts.every(({ isFigure }) => !isFigure) &&
    counts.every(({ isFigure }) => isFigure)
  );
}

function rowsFrom(entries: readonly Entry[], { coded, names }: Pattern, heading: readonly Entry[]): Row[] {
  const rows: Row[] = [];
  let at = 0;
  while (at < entries.length) {
    const again = entries.slice(at, at + heading.length);
    if (
      heading.length > 0 &&
      again.length === heading.length &&
      again.every(({ text }, index) => text === heading[index]?.text)
    ) {
      rows.push({ entries: again, figures: 0 });
      at += heading.length;
      continue;
    }
    const from = at;
    if (coded && entries[at]?.isCode === true && entries[at + 1]?.isFigure === false) at++;
    const code = entries.slice(from, at);
    const texts: Entry[] = [];
    for (; entries[at]?.isFigure === false; at++) texts.push(entries[at] as Entry);
    const figures: Entry[] = [];
    for (let entry = entries[at]; entry?.isFigure; entry = entries[at]) {
      if (coded && figures.length > 0 && entry.isCode && entries[at + 1]?.isFigure === false) break;
      figures.push(entry);
      at++;
    }
    const label = figures.length === 0 ? [] : joined(texts, names);
    for (const text of texts.slice(0, texts.length - label.length))
      rows.push({ entries: [text], figures: 0 });
    const named = label.length > names ? [wrapped(label)] : label;
    if (figures.length > 0) rows.push({ entries: [...code, ...named, ...figures], figures: figures.length });
    else if (code.length > 0) rows.push({ entries: code, figures: 0 });
  }
  return rows;
}

/** The last texts above figures that are the row's name: more than one where a name is broken over lines. */
function joined(texts: readonly Entry[], names: number): readonly Entry[] {
  if (names === 1) {
    const two = texts.slice(-2);
    if (two.length === 2 && isRecipient(wrapped(two).text) && !isRecipient(two[0]?.text ?? "")) return two;
  }
  return texts.slice(-names);
}

function wrapped(texts: readonly Entry[]): Entry {
  const [first] = texts as readonly [Entry, ...Entry[]];
  const text = texts
    .map((entry) => entry.text)
    .join(" ")
    .replaceAll("- ", "-");
  return { ...first, text };
}

let recipients: ReadonlyMap<string, unknown> | undefined;

function isRecipient(text: string): boolean {
  recipients ??= codesByName(SWEDEN);
  return recipients.has(nameKey(text));
}

function mostCommon(counts: readonly number[]): number | undefined {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  return [...times].sort(([a, x], [b, y]) => y - x || a - b)[0]?.[0];
}
