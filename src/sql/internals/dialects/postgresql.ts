import type { Dialect } from "./dialect.ts";
import { doubled } from "./doubled.ts";

/** PostgreSQL 12 and later: whole numbers as numeric, which has no limit that amounts reach. */
export const postgresql: Dialect = {
  name: "PostgreSQL",
  limit: undefined,
  factorDigits: undefined,
  once: "MATERIALIZED ",
  inlines: false,
  whole: "numeric",
  amount: "bigint",
  text: "text",
  identifier: (name) => doubled(name, '"'),
  // With E, a backslash means the same whatever standard_conforming_strings is.
  literal: (text) =>
    text.includes("\\") ? `E${doubled(text.replaceAll("\\", "\\\\"), "'")}` : doubled(text, "'"),
  // floor(a / b) is one too high from 17 digits on.
  divide: (a, b) => `div(${a}, ${b})`,
  remainder: (a, b) => `mod(${a}, ${b})`,
  // No % exists for double precision, so such a column is refused at once; NaN % 1 is not 0.
  isWhole: (value) => `${value} % 1 = 0`,
  inOrder: (code) => `${code} COLLATE "C"`,
  codeOf: (column) => `CAST(${column} AS text) COLLATE "C"`,
  // There is no function that fails; a text that is no number does, and its message shows the text. A constant would be
  // cast when the statement is planned, so the message is a column.
  fail: (column) => `CAST(${column} AS bigint)`,
};
