import type { Dialect } from "./dialects/dialect.ts";
import type { KeyContext } from "./key-context.ts";
import { NONE, type SqlNumber } from "./sql-number.ts";

/** The number for the rows that share, and 0 for the others. */
export function amongRows(number: SqlNumber, { among, arithmetic }: KeyContext): SqlNumber {
  return among === undefined ? number : arithmetic.choose([[among, number]], NONE);
}

/** Whether a row has one of these codes. */
export function isOneOf(codes: readonly string[], { literal }: Dialect): string {
  return codes.length === 0 ? "FALSE" : `code IN (${codes.map(literal).join(", ")})`;
}
