import type { SqlDialect } from "../../sql-dialect.ts";
import type { Dialect } from "./dialect.ts";
import { duckdb } from "./duckdb.ts";
import { postgresql } from "./postgresql.ts";
import { spark } from "./spark.ts";

/** Every dialect. To add one, write a file for it and add a line here. */
export const DIALECTS: Readonly<Record<SqlDialect, Dialect>> = { duckdb, postgresql, spark };
