// A million rows shared out by one SQL statement in DuckDB, in a process of its own: seconds as JSON; {} where it is not installed.

import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { shareOut } from "../../dist/index.js";
import { toSql } from "../../dist/sql.js";

const ROWS = 1_000_000;
const AMOUNT = 5_000_000_007_00n;
const INSTALLED =
  process.env.FORDELA_RUNTIMES ??
  fileURLToPath(new URL("../../node_modules/.cache/runtimes", import.meta.url));
const DUCKDB = process.env.FORDELA_DUCKDB ?? `${INSTALLED}/node_modules/@duckdb/node-api/lib/index.js`;

process.stdout.write(JSON.stringify(existsSync(DUCKDB) ? await measured() : {}));

async function measured() {
  const { DuckDBInstance } = await import(DUCKDB);
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const run = async (statement) => (await connection.runAndReadAll(statement)).getRowObjects();
  const columns =
    "CAST(100000000 + i AS VARCHAR(9)) AS code, CAST((CAST(i AS BIGINT) * 7919) % 1013 AS INTEGER) AS pupils";
  await run(`CREATE TABLE schools AS SELECT ${columns} FROM range(${ROWS}) t(i)`);
  const weight = { by: "indicator", name: "pupils", source: "s" };
  const key = [{ rule: "proportional", weight }];
  const line = {
    id: "l",
    area: "1",
    level: "municipality",
    amount: AMOUNT,
    derived: false,
    source: "s",
    key,
  };
  const statement = toSql(line, { dialect: "duckdb", from: "schools" });
  const start = performance.now();
  const rows = await run(`SELECT code, amount_ore FROM (${statement}) AS amounts ORDER BY code`);
  const seconds = (performance.now() - start) / 1000;
  const weights = Float64Array.from({ length: ROWS }, (_, row) => (row * 7919) % 1013);
  const expected = shareOut(AMOUNT, weights).amounts();
  return { seconds, wrong: rows.filter(({ amount_ore }, at) => BigInt(amount_ore) !== expected[at]).length };
}
