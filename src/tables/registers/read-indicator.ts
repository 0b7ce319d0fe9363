import { add, type Fraction, subtract, whole } from "../../numbers/fraction.ts";
import { readExact } from "../../numbers/read-exact.ts";
import { scanFigure } from "../../numbers/scan-figure.ts";
import { countedLevel } from "../../population/counted-level.ts";
import { checkArgument } from "../../problems/check-argument.ts";
import type { Place } from "../../problems/place.ts";
import { type Problem, problemAt } from "../../problems/problem.ts";
import { refuse } from "../../problems/refuse.ts";
import { refuseAll } from "../../problems/refuse-all.ts";
import { codesByName } from "../../recipients/codes-by-name.ts";
import type { Directory } from "../../recipients/directory.ts";
import { nameKey } from "../../recipients/name-key.ts";
import { type Cell, type Grid, placeAt, placeOf } from "../csv/grid.ts";
import { type LabelSays, rowSays } from "../row-roles.ts";
import { codeIn } from "./internals/code-in.ts";
import { codesOfColumn } from "./internals/codes-of-column.ts";
import { type Grouping, groupingsOf, readingsOf, ungrouped } from "./internals/groupings-of.ts";
import { indicatorColumns } from "./internals/indicator-columns.ts";
import { ragged } from "./internals/ragged.ts";
import { rowConflicts } from "./internals/row-conflicts.ts";
import { RowNames } from "./internals/row-names.ts";
import { type CodedRow, sideTexts } from "./internals/side-texts.ts";
import { textGrid } from "./internals/text-grid.ts";

const LONGEST_ECHO = 80;

/** The file's name and its possible recipients. */
export interface ReadIndicatorOptions {
  /** The file's name in problems. */
  readonly file?: string | undefined;
  /**
   * The recipients that rows can name, by code or by name; other rows are refused. If absent, rows have codes of any
   * kind.
   */
  readonly directory?: Directory | undefined;
}

/**
 * Parses figures by recipient from CSV text, bytes, or a sheet of `fordela/workbook`, to supply them where an agreement names an indicator. The file
 * has a column of official codes ("0114", or "0114 Upplands Väsby") and a column of numbers, with decimals after a
 * comma or a point. Every other column must be a total, one time, or the names of the codes. Lines of text above the headings
 * are skipped, and so is a row that is called a sum, if the figures above it add up to it and `directory` is given.
 *
 * @param options the file's name in problems, or the name and the possible recipients
 * @throws AllocationError with every problem, each at its cell: `file-empty`, `file-not-text`, `file-format`,
 * `csv-malformed`, `table-header`, `column-unaccounted`, `row-ragged`, `recipient-duplicate`, `recipient-unknown`,
 * `recipient-conflict`, `cell-malformed`, `figure-ambiguous`
 *
 * @example
 * ```ts
 * import { readIndicator } from "fordela/csv";
 * readIndicator("code;value\n01;12,5\n03;4\n")["03"]; // 4n
 * ```
 */
export function readIndicator(
  input: Uint8Array | string | Grid,
  options: string | ReadIndicatorOptions = {},
): Readonly<Record<string, bigint | Fraction>> {
  checkArgument("readIndicator", "input", input, "string", "bytes", "{rows problems}");
  const { file = "input", directory }: ReadIndicatorOptions =
    typeof options === "string" ? { file: options } : options;
  const names = new RowNames(directory);
  const [header = [], ...entries] = withoutTitles(textGrid(input, file));
  if (entries.length === 0) refuse("file-empty", [], { file });
  const columns = indicatorColumns(header, entries);
  const { code: codeAt, value: valueAt } = columns;
  const codeOf = directory
    ? codesAmong(directory, codesOfColumn({ header, body: entries, code: codeAt }, names))
    : (text: string) => codeIn(text)?.code ?? text.trim();
  const problems: Problem[] = [...columns.problems];
  const groupings = groupingsOf(entries.map((row) => row[valueAt]?.text ?? ""));
  const values = new Map<string, bigint | Fraction>();
  const first = new Map<string, string>();
  const coded: CodedRow[] = [];
  const numberOf = (row: readonly Cell[], place: Place, label: string): bigint | Fraction | Problem =>
    readNumber(row[valueAt], place, header[valueAt]?.text ?? "", label, groupings);
  for (const row of entries) {
    const place = placeAt(row[0]?.row ?? 1, codeAt + 1);
    const text = row[codeAt]?.text ?? "";
    problems.push(...ragged(row, header.length));
    const code = codeOf(text);
    if (code === undefined) {
      const name = text.trim().slice(0, LONGEST_ECHO);
      if (!isSumOf(values, rowSays(name, [name]), numberOf(row, place, name)))
        problems.push(problemAt("recipient-unknown", place, { name, level: null, suggestions: [] }));
      continue;
    }
    const before = first.get(code);
    if (before !== undefined)
      problems.push(problemAt("recipient-duplicate", place, { cell: place.cell, name: code, first: before }));
    first.set(code, place.cell);
    coded.push({ code, row });
    if (countedLevel(code))
      problems.push(...rowConflicts(code, row, { header, code: codeAt }, columns.names, names));
    const number = numberOf(row, place, code);
    if (typeof number === "object" && "severity" in number) problems.push(number);
    else values.set(code, number);
  }
  problems.push(...sideTexts(columns.texts, header, coded, names));
  refuseAll(problems);
  return Object.fromEntries(values);
}

/** A table without the lines of text above its headings. */
function withoutTitles(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const start = rows.findIndex((row) => row.filter(({ text }) => text.trim() !== "").length > 1);
  return rows.slice(Math.max(start, 0));
}

function asFraction(number: bigint | Fraction): Fraction {
  return typeof number === "bigint" ? whole(number) : number;
}

/** Whether a row below the recipients is their sum, to the last decimal. */
function isSumOf(
  values: ReadonlyMap<string, bigint | Fraction>,
  says: LabelSays,
  number: bigint | Fraction | Problem,
): boolean {
  if (
    values.size === 0 ||
    (says !== "total" && says !== "sum") ||
    (typeof number === "object" && "severity" in number)
  )
    return false;
  return (
    subtract([...values.values()].map(asFraction).reduce(add, whole(0n)), asFraction(number)).numerator === 0n
  );
}

/** How the one code is found that a text is, names or begins with, or that it means in its column. */
function codesAmong(
  directory: Directory,
  inColumn: (text: string) => string | undefined,
): (text: string) => string | undefined {
  const known = codesByName(directory);
  return (text) => {
    const meant = nameKey(inColumn(text) ?? "");
    if (meant === "" && !/\p{L}/u.test(text) && text.includes(".")) return undefined;
    const found = [meant, nameKey(text), nameKey(text.trim().split(/\s/u)[0] ?? "")].find((key) =>
      known.has(key),
    );
    const [code, ...others] = known.get(found ?? "") ?? [];
    return others.length === 0 ? code : undefined;
  };
}

/** The number in a cell, or why there is none. */
function readNumber(
  cell: Cell | undefined,
  beside: Place,
  header: string,
  label: string,
  groupings: readonly Grouping[],
): bigint | Fraction | Problem {
  const place = cell ? placeOf(cell) : beside;
  const text = cell?.text ?? "";
  const about = { cell: place.cell, header, label, text };
  // A number that a workbook stores has one reading.
  const readings = cell?.stored === "number" ? undefined : readingsOf(text, groupings);
  if (readings) return problemAt("figure-ambiguous", place, { ...about, readings });
  return (
    numberIn(cell?.stored === "number" ? text : ungrouped(text, groupings)) ??
    problemAt("cell-malformed", place, { ...about, position: 0, expected: "number" })
  );
}

/**
 * Parses a number as people write it: thousands by single spaces, decimals after a comma or a point; or a fraction,
 * "100/3".
 */
function numberIn(text: string): bigint | Fraction | undefined {
  const plain = text.trim();
  const figure = scanFigure(plain, 0);
  const isFigure = !("reason" in figure) && figure.end === plain.length;
  const number = readExact(isFigure ? figure.digits + (figure.separator && `.${figure.decimals}`) : plain);
  return number?.denominator === 1n ? number.numerator : number;
}
