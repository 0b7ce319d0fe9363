#!/bin/sh
# DuckDB: a sum of whole numbers is written to Parquet as DOUBLE, so large amounts lose öre
#
# One would expect: SUM over a BIGINT column gives whole numbers (HUGEINT, so that it cannot overflow), and COPY … TO a
# Parquet file keeps them, or fails where Parquet has no such type. Parquet has DECIMAL(38, 0).
#
# What happens: the column is DOUBLE in the file, without a warning. Öre from 2^53 on come back changed: a sum of
# 9007199254740993 öre is 9007199254740992 when the file is read. Smaller ones are right but are floating-point numbers
# to every reader, and the next sum over them is one of doubles. CSV and JSON keep every digit.
#
# Why you meet it: totals per county or per line, computed in DuckDB and handed on as Parquet, are SUM(öre). The columns
# that were summed are stored as INT64, so nobody suspects the totals. 90 trillion kronor are far off, but weights times
# amounts are not.
#
# Seen 2026-11-29: @duckdb/node-api 1.5.6-r.1 (DuckDB 1.5.6), Node 20.20.
#
# Instead: CAST(SUM(ore) AS BIGINT), or AS DECIMAL(38, 0).
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --no-save --no-audit --no-fund --silent @duckdb/node-api@1.5.6-r.1 || exit 2

cat > probe.mjs <<'JS'
import { DuckDBInstance } from "@duckdb/node-api";

const connection = await (await DuckDBInstance.create(":memory:")).connect();
const one = async (sql) => String((await connection.runAndReadAll(sql)).getRows()[0][0]);
await connection.run("CREATE TABLE amounts AS SELECT * FROM (VALUES (9007199254740000), (993)) AS t(ore)");
const sums = "SELECT sum(ore) AS ore FROM amounts";
await connection.run(`COPY (${sums}) TO 'sums.parquet'`);
await connection.run(`COPY (${sums}) TO 'sums.csv'`);
await connection.run("COPY (SELECT CAST(sum(ore) AS BIGINT) AS ore FROM amounts) TO 'cast.parquet'");
const cases = [
  ["the type that is summed", await one("SELECT typeof(ore) FROM amounts"), "BIGINT"],
  ["the type of the sum", await one(`SELECT typeof(ore) FROM (${sums})`), "HUGEINT"],
  ["the sum", await one(sums), "9007199254740993"],
  ["its type in Parquet", await one("SELECT typeof(ore) FROM 'sums.parquet'"), "DOUBLE"],
  ["read from Parquet", await one("SELECT CAST(ore AS BIGINT) FROM 'sums.parquet'"), "9007199254740992"],
  ["read from CSV", await one("SELECT ore FROM 'sums.csv'"), "9007199254740993"],
  ["cast to BIGINT, from Parquet", await one("SELECT ore FROM 'cast.parquet'"), "9007199254740993"],
];
console.log(`DuckDB ${await one("SELECT version()")}`);
let changed = false;
for (const [what, now, before] of cases) {
  console.log(`${what}: ${now}${now === before ? "" : `   (was ${before})`}`);
  changed ||= now !== before;
}
process.exit(changed ? 1 : 0);
JS
node probe.mjs
