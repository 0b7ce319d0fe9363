import { readExact } from "../../money/decimal.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { AllocationError } from "../../problems/allocation-error.ts";
import { checkArgument } from "../../problems/check-arguments.ts";
import { type Problem, problem } from "../../problems/problem.ts";
import { parseCsv } from "../csv/csv.ts";
import { decode } from "../csv/decode.ts";
import type { Cell } from "../csv/grid.ts";

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
  checkArgument("readIndicator", "input", input, "string", "bytes");
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
    const cell = row[codeAt]?.address ?? "";
    const before = first.get(code);
    if (before !== undefined)
      problems.push(problem("recipient-duplicate", [cell], { cell, name: code, first: before }));
    first.set(code, cell);
    const number = numberIn(row[valueAt]?.text ?? "");
    if (number !== undefined) values.set(code, number);
    else problems.push(malformed(row[valueAt], cell, header[valueAt]?.text ?? "", code));
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
  throw new AllocationError([problem("table-header", ["A1"], { found, missing })]);
}

function codeIn(text: string): string {
  const whole = text.trim();
  return /^(\d{4}|\d{2})(?=\s|$)/.exec(whole)?.[1] ?? whole;
}

/** A number as people write it: thousands by single spaces, decimals after a comma or a point. */
function numberIn(text: string): bigint | Fraction | undefined {
  const plain = text.trim();
  const grouped = /^\d{1,3}([ \u00a0\u202f]\d{3})+(?=[.,]|$)/.test(plain);
  const digits = grouped ? plain.replace(/[ \u00a0\u202f]/g, "") : plain;
  const number = readExact(digits.replace(",", "."));
  return number?.denominator === 1n ? number.numerator : number;
}

function malformed(cell: Cell | undefined, beside: string, header: string, label: string): Problem {
  const address = cell?.address ?? beside;
  return problem("cell-malformed", [address], {
    cell: address,
    header,
    label,
    text: cell?.text ?? "",
    position: 0,
    expected: "number",
  });
}
