import type { Fraction } from "../../numbers/fraction.ts";
import { readExact } from "../../numbers/read-exact.ts";
import { scanFigure } from "../../numbers/scan-figure.ts";
import { AllocationError } from "../../problems/allocation-error.ts";
import { checkArgument } from "../../problems/check-argument.ts";
import type { Place } from "../../problems/place.ts";
import { type Problem, problem, problemAt } from "../../problems/problem.ts";
import { codesByName } from "../../recipients/codes-by-name.ts";
import type { Directory } from "../../recipients/directory.ts";
import { nameKey } from "../../recipients/name-key.ts";
import { decode } from "../csv/decode.ts";
import { type Cell, placeAt, placeOf } from "../csv/grid.ts";
import { parseCsv } from "../csv/parse-csv.ts";
import { codeIn } from "./internals/code-in.ts";
import { CODE } from "./internals/register-columns.ts";

const LONGEST_ECHO = 80;
const VALUE: ReadonlySet<string> = new Set(["value", "värde", "antal", "count", "vikt", "weight"]);

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
 * Parses figures by recipient from CSV text or bytes, to supply them where an agreement names an indicator. The file
 * has a column of official codes ("0114", or "0114 Upplands Väsby") and a column of numbers, with decimals after a
 * comma or a point.
 *
 * @param options the file's name in problems, or the name and the possible recipients
 * @throws AllocationError with every problem, each at its cell: `file-empty`, `file-not-text`, `csv-malformed`,
 * `table-header`, `recipient-duplicate`, `recipient-unknown`, `cell-malformed`
 *
 * @example
 * ```ts
 * import { readIndicator } from "fordela/csv";
 * readIndicator("code;value\n01;12,5\n03;4\n")["03"]; // 4n
 * ```
 */
export function readIndicator(
  input: Uint8Array | string,
  options: string | ReadIndicatorOptions = {},
): Readonly<Record<string, bigint | Fraction>> {
  checkArgument("readIndicator", "input", input, "string", "bytes");
  const { file = "input", directory }: ReadIndicatorOptions =
    typeof options === "string" ? { file: options } : options;
  const known = directory && codesByName(directory);
  const grid = parseCsv(typeof input === "string" ? input : decode(input, file).text);
  const rows = grid.rows.filter((row) => row.some(({ text }) => text.trim() !== ""));
  const [header, ...entries] = rows;
  if (grid.problems.length > 0) throw new AllocationError(grid.problems);
  if (!header || entries.length === 0) throw new AllocationError([problem("file-empty", [], { file })]);
  const [codeAt, valueAt] = allocationColumns(header);
  const problems: Problem[] = [];
  const values = new Map<string, bigint | Fraction>();
  const first = new Map<string, string>();
  for (const row of entries) {
    const place = placeAt(row[0]?.row ?? 1, codeAt + 1);
    const text = row[codeAt]?.text ?? "";
    const code = known ? codeAmong(known, text) : codeIn(text);
    if (code === undefined) {
      const details = { name: text.trim().slice(0, LONGEST_ECHO), level: null, suggestions: [] };
      problems.push(problemAt("recipient-unknown", place, details));
      continue;
    }
    const before = first.get(code);
    if (before !== undefined)
      problems.push(problemAt("recipient-duplicate", place, { cell: place.cell, name: code, first: before }));
    first.set(code, place.cell);
    const number = numberIn(row[valueAt]?.text ?? "");
    if (number !== undefined) values.set(code, number);
    else problems.push(malformed(row[valueAt], place, header[valueAt]?.text ?? "", code));
  }
  if (problems.length > 0) throw new AllocationError(problems);
  return Object.fromEntries(values);
}

/** The indexes of the codes and of the numbers: by their headers, or the only other column. */
function allocationColumns(header: readonly Cell[]): [code: number, value: number] {
  const names = header.map(({ text }) => text.trim().toLowerCase());
  const code = names.findIndex((name) => CODE.includes(name));
  const named = names.flatMap((name, index) => (VALUE.has(name) ? [index] : []));
  const others = names.flatMap((_, index) => (index === code ? [] : [index]));
  const fitting = named.length > 0 ? named : others;
  const [value] = fitting;
  if (code >= 0 && value !== undefined && fitting.length === 1) return [code, value];
  const missing = code < 0 ? ["code"] : ["value"];
  const found = header.map(({ text }) => text);
  throw new AllocationError([problemAt("table-header", placeAt(header[0]?.row ?? 1, 1), { found, missing })]);
}

/** The one code that a text is, names or begins with. */
function codeAmong(known: ReturnType<typeof codesByName>, text: string): string | undefined {
  const found = known.get(nameKey(text)) ?? known.get(nameKey(text.trim().split(/\s/u)[0] ?? ""));
  const [code, ...others] = found ?? [];
  return others.length === 0 ? code : undefined;
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

function malformed(cell: Cell | undefined, beside: Place, header: string, label: string): Problem {
  const place = cell ? placeOf(cell) : beside;
  return problemAt("cell-malformed", place, {
    cell: place.cell,
    header,
    label,
    text: cell?.text ?? "",
    position: 0,
    expected: "number",
  });
}
