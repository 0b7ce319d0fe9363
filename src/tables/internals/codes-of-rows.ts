import { inUse } from "../../recipients/in-use.ts";
import type { Recipient } from "../../recipients/recipient.ts";
import type { TableColumn, TableRow } from "../table.ts";
import type { Named } from "./recipients-named.ts";
import { type RowNames, rowNames } from "./row-names.ts";

/** What the code of a row means: a recipient, or `null` for one that no recipient has. */
export type CodesOfRows = ReadonlyMap<TableRow, Recipient | null>;

const NONE: CodesOfRows = new Map();

/** Headers of running numbers and ranks. */
const NUMBERING = /^(nr|n:o|no|#|plats|plac|rang|rank|ordning|löp|rad)/i;
const CODE = /kod|code/i;

/**
 * The recipients that the rows' codes mean; an empty map if the numbers are no codes. Zeros that a spreadsheet dropped
 * are put back: "1" is 01, "114" is 0114, and "1.0" is 01 where the whole column is written so.
 *
 * Numbers are codes if most of the named rows agree with them; those that count the rows under a header of
 * running numbers only if all do. Otherwise running numbers and ranks are none, and other
 * numbers are codes if most of them are a recipient's, or some under a header of codes.
 */
export function codesOfRows(
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  named: Named,
): CodesOfRows {
  const shown = rows.flatMap((row) => {
    const names = rowNames(row);
    return names.code === "" ? [] : [{ row, ...names }];
  });
  const decimal = shown.every(({ code }) => code.endsWith(".0"));
  const read = shown.map((one) => {
    const written = decimal ? one.code.slice(0, -2) : one.code;
    return { ...one, written, recipient: meaning(written, named) };
  });
  const { header = "" } = columns.find(({ role }) => role === "code") ?? {};
  return areCodes(read, header, named) ? new Map(read.map(({ row, recipient }) => [row, recipient])) : NONE;
}

/**
 * The recipient with the code, or with the code that lost its first zeros. A code with decimals is none. Own recipients may
 * have letters in theirs.
 */
function meaning(written: string, named: Named): Recipient | null {
  if (!/^\d+$/.test(written))
    return inUse() ? (named(written).find(({ code }) => code === written) ?? null) : null;
  for (const code of new Set([written, written.padStart(2, "0"), written.padStart(4, "0")])) {
    const [recipient, ...others] = named(code);
    if (recipient && others.length === 0) return recipient;
  }
  return null;
}

interface ReadCode extends RowNames {
  readonly row: TableRow;
  readonly written: string;
  readonly recipient: Recipient | null;
}

function areCodes(read: readonly ReadCode[], header: string, named: Named): boolean {
  const both = read.flatMap(({ names, recipient }) => {
    // Most rows have the name as it is, and then no name needs to be searched.
    if (recipient && names.includes(recipient.name)) return [true];
    const meant: (Recipient | null)[] = names.flatMap(named);
    return meant.length > 0 ? [meant.includes(recipient)] : [];
  });
  if (both.length === 0) return true;
  const agreeing = both.filter(Boolean).length;
  const numbering = NUMBERING.test(header);
  if (agreeing * 2 > both.length) return agreeing === both.length || !numbering || !isRunning(read);
  if (numbering || isNumbering(read.map(({ written }) => written))) return false;
  const known = read.filter(({ recipient }) => recipient).length;
  return known * 2 > read.length || (known > 0 && CODE.test(header));
}

/** Whether each number is one higher for each row further down. */
function isRunning(read: readonly ReadCode[]): boolean {
  return new Set(read.map(({ row, code }) => row.row - Number(code))).size < 2;
}

/** Whether the numbers are 1 to n in some order. */
function isNumbering(written: readonly string[]): boolean {
  const numbers = new Set(written.map(Number));
  const most = written.length;
  return numbers.size === most && [...numbers].every((number) => number > 0 && number <= most);
}
