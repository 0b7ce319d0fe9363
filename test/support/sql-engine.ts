import { pathToFileURL } from "node:url";
import { describe } from "vitest";
import type { SqlDialect } from "../../src/sql/sql-dialect.ts";
import { DUCKDB, needing, POSTGRESQL, type Runtime } from "./runtime.ts";

/** An amount as an engine gives it: a number for small ones, a bigint for large ones. */
export interface SqlRow {
  readonly line: string;
  readonly level: string;
  readonly code: string;
  readonly amount_ore: bigint | number | null;
}

/** An engine in memory, with no tables. */
export interface SqlEngine {
  readonly dialect: SqlDialect;
  /** Runs one statement and gives its rows. Throws what the engine fails with. */
  rows<Row = SqlRow>(sql: string): Promise<readonly Row[]>;
}

interface DuckDb {
  readonly DuckDBInstance: {
    create(path: string): Promise<{
      connect(): Promise<{ runAndReadAll(sql: string): Promise<{ getRowObjects(): unknown[] }> }>;
    }>;
  };
}

interface PgLite {
  readonly PGlite: { create(): Promise<{ query(sql: string): Promise<{ rows: unknown[] }> }> };
}

async function duckDb(path: string): Promise<SqlEngine> {
  const { DuckDBInstance } = (await import(pathToFileURL(path).href)) as DuckDb;
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  return {
    dialect: "duckdb",
    rows: async <Row>(sql: string) => (await connection.runAndReadAll(sql)).getRowObjects() as Row[],
  };
}

async function postgreSql(path: string): Promise<SqlEngine> {
  const { PGlite } = (await import(pathToFileURL(path).href)) as PgLite;
  const database = await PGlite.create();
  return {
    dialect: "postgresql",
    rows: async <Row>(sql: string) => (await database.query(sql)).rows as Row[],
  };
}

const ENGINES: readonly (readonly [Runtime, (path: string) => Promise<SqlEngine>])[] = [
  [DUCKDB, duckDb],
  [POSTGRESQL, postgreSql],
];

/**
 * Declares tests for each engine; where one is missing they fail in CI. The engine is started when it is first asked for,
 * anew for each call: files that share a process must not meet each other's tables.
 */
export function inEachEngine(tests: (engine: () => Promise<SqlEngine>, dialect: SqlDialect) => void): void {
  for (const [runtime, start] of ENGINES)
    describe(`in ${runtime.name}`, () => {
      needing(runtime, (path) => {
        let running: Promise<SqlEngine> | undefined;
        const engine = (): Promise<SqlEngine> => {
          running ??= start(path);
          return running;
        };
        tests(engine, runtime === DUCKDB ? "duckdb" : "postgresql");
      });
    });
}

/** The amounts in öre, by code. */
export function byCode(rows: readonly SqlRow[]): Record<string, bigint> {
  return Object.fromEntries(
    rows.map(({ code, amount_ore }) => {
      if (amount_ore === null) throw new Error(`${code} has no amount`);
      return [code, BigInt(amount_ore)];
    }),
  );
}
