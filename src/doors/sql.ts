/**
 * Writes lines as one SQL statement for DuckDB, PostgreSQL or Spark, which gives the same amounts to the öre.
 *
 * @module fordela/sql
 */

export { describeSql } from "../messages/describe-sql.ts";
export type { SqlProblems } from "../problems/sql.ts";
export type { SqlDialect } from "../sql/sql-dialect.ts";
export { type SqlOptions, toSql } from "../sql/to-sql.ts";
