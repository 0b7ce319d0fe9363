/** A dialect of SQL: DuckDB's, PostgreSQL's or Spark's. Spark's is written from its documentation and has not been run. */
export type SqlDialect = "duckdb" | "postgresql" | "spark";

/** The dialects that a statement can be written in. */
export const SQL_DIALECTS: readonly SqlDialect[] = ["duckdb", "postgresql", "spark"];
