import type { Dialect } from "./dialect.ts";
import { doubled } from "./doubled.ts";

/** DuckDB 1.1 and later: whole numbers as HUGEINT, whose overflow is an error. */
export const duckdb: Dialect = {
  name: "DuckDB",
  // 2 ** 127 - 1
  limit: 170_141_183_460_469_231_731_687_303_715_884_105_727n,
  factorDigits: undefined,
  once: "MATERIALIZED ",
  inlines: false,
  whole: "HUGEINT",
  // HUGEINT is stored as DOUBLE in Parquet, so the amounts are BIGINT.
  amount: "BIGINT",
  text: "VARCHAR",
  identifier: (name) => doubled(name, '"'),
  literal: (text) => doubled(text, "'"),
  // On DECIMAL, // is no whole division; both sides are HUGEINT here.
  divide: (a, b) => `${a} // ${b}`,
  remainder: (a, b) => `${a} % ${b}`,
  isWhole: (value) => `typeof(${value}) NOT IN ('DOUBLE', 'FLOAT') AND ${value} % 1 = 0`,
  inOrder: (code) => `encode(${code})`,
  codeOf: (column) => `CAST(${column} AS VARCHAR)`,
  fail: (column) => `error(${column})`,
};
