import type { Fraction } from "../../numbers/fraction.ts";
import { readExact } from "../../numbers/read-exact.ts";
import { scanFigure } from "../../numbers/scan-figure.ts";
import { AllocationError } from "../../problems/allocation-error.ts";
import type { Place } from "../../problems/place.ts";
import { type Problem, problem, problemAt } from "../../problems/problem.ts";
import { decode } from "../csv/decode.ts";
import { type Cell, placeAt, placeOf } from "../csv/grid.ts";
import { parseCsv } from "../csv/parse-csv.ts";
import { codeIn } from "./code-in.ts";

const CODE: ReadonlySet<string> = new Set([
  "code",
  "kod",
  "regionkod",
  "kommunkod",
  "länskod",
  "region",
  "kommun",
  "län",
]);
const VALUE: ReadonlySet<string> = new Set(["value", "värde", "antal", "count", "vikt", "weight"]);

/**
 * Reads figures by recipient from CSV text or bytes, to be handed in where an agreement names an indicator: a column of
 * official codes ("0114", or "0114 Upplands Väsby") and a column of numbers, with decimals after a comma or a point.
 *
 * @param file what to call the file in a problem
 * @throws AllocationError with all that is wrong, each at its cell: `file-empty`, `file-not-text`, `csv-malformed`,
 * `table-header`, `recipient-duplicate`, `cell-malformed`
 *
 * @example
 * ```ts
 * import { readIndicator } from "fordela/csv";
 * readIndicator("code;value\n01;12,5\n03;4\n")["03"]; // 4n
 * ```
 */
export function readIndicator(
  input: Uint8Array | string,
  file = "input",
): Readonly<Record<string, bigint | Fraction>> {
  const grid = parseCsv(typeof input === "string" ? input : decode(input, file).text);
  const rows = grid.rows.filter((row) => row.some(({ text }) => text.trim() !== ""));
  const [header, ...entries] = rows;
  if (grid.problems.length > 0) throw new AllocationError(grid.problems);
  if (!header || entries.length === 0) throw new AllocationError([problem("file-empty", [], { file })]);
  const [codeAt, valueAt] = columnsOf(header);
  const problems: Problem[] = [];
  const values = new Map<string, bigint | Fraction>();
  const first = new Map<string, string>();
  for (const row of entries) {
    const code = codeIn(row[codeAt]?.text ?? "");
    const place = placeAt(row[0]?.row ?? 1, codeAt + 1);
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

/** The places of the codes and of the numbers: by their headers, or the only other column. */
function columnsOf(header: readonly Cell[]): [code: number, value: number] {
  const names = header.map(({ text }) => text.trim().toLowerCase());
  const code = names.findIndex((name) => CODE.has(name));
  const named = names.flatMap((name, index) => (VALUE.has(name) ? [index] : []));
  const others = names.flatMap((_, index) => (index === code ? [] : [index]));
  const fitting = named.length > 0 ? named : others;
  const [value] = fitting;
  if (code >= 0 && value !== undefined && fitting.length === 1) return [code, value];
  const missing = code < 0 ? ["code"] : ["value"];
  const found = header.map(({ text }) => text);
  throw new AllocationError([problemAt("table-header", placeAt(header[0]?.row ?? 1, 1), { found, missing })]);
}

/** A number as people write it: thousands by single spaces, decimals after a comma or a point; or a fraction, "100/3". */
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
