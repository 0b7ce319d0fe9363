import type { Dialect } from "./dialect.ts";

/** Spark 3.1 and later: whole numbers as DECIMAL(38, 0). Written from the documentation; not run. */
export const spark: Dialect = {
  name: "Spark",
  // 38 nines
  limit: 99_999_999_999_999_999_999_999_999_999_999_999_999n,
  // A product of p and q digits has the type of p + q + 1 digits, at most 38.
  factorDigits: 37,
  once: "",
  inlines: true,
  whole: "DECIMAL(38, 0)",
  amount: "BIGINT",
  text: "STRING",
  identifier: (name) => `\`${name.replaceAll("`", "``")}\``,
  // Quotes and backslashes in texts depend on settings; hexadecimal bytes do not.
  literal: (text) => (/^[^'\\]*$/.test(text) ? `'${text}'` : `CAST(X'${hexadecimal(text)}' AS STRING)`),
  // On decimals, div gives a BIGINT: shares are below 2^63, which is checked.
  divide: (a, b) => `${a} div ${b}`,
  remainder: (a, b) => `${a} % ${b}`,
  isWhole: (value) =>
    `(typeof(${value}) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(${value}) LIKE 'decimal%') AND ${value} % 1 = 0`,
  inOrder: (code) => `CAST(${code} AS BINARY)`,
  codeOf: (column) => `CAST(${column} AS STRING)`,
  fail: (column) => `CAST(raise_error(${column}) AS BIGINT)`,
};

function hexadecimal(text: string): string {
  return [...new TextEncoder().encode(text)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
