#!/bin/sh
# DuckDB-Wasm and Apache Arrow for JavaScript: an amount that is DECIMAL comes out without its decimal point
#
# One would expect: select 80873466.77 gives 80873466.77, as the same statement does in DuckDB for Node and in its
# shell.
#
# What happens: DuckDB types 80873466.77 DECIMAL(10,2) and hands the result over as an Arrow table. Arrow for
# JavaScript has the two decimals in the column's type alone: the value is 8087346677, as text, in a template and in
# arithmetic. In JSON it is a text within a text. SUM over such a column is a hundred times too much too, but AVG is a
# DOUBLE and right: of 1.10 and 2.20 the sum is 330 and the average 1.65. A SUM over whole öre is right, and likewise
# a text in JSON.
#
# Why you meet it: DuckDB-Wasm is DuckDB in a browser and in Observable, and Arrow how tables reach charts there.
# Every amount with decimals that is written in the SQL is DECIMAL, and so are exact columns of Parquet and
# PostgreSQL. The öre column of fordela sql is BIGINT and right; amount_ore / 100.0 is DOUBLE, and a cast of it to
# DECIMAL is not right.
#
# Seen 2026-11-30: @duckdb/duckdb-wasm 1.32.0 with apache-arrow 17.0.0; likewise a vector of apache-arrow 21.2.0
# alone.
#
# Instead: select whole öre as BIGINT (also sum(...)::BIGINT) and divide when you print; or open with { query: {
# castDecimalToDouble: true } }, which gives doubles: 1.10 + 2.20 is then 3.3000000000000003.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --no-save --no-audit --no-fund --silent @duckdb/duckdb-wasm@1.32.0 apache-arrow@17.0.0 || exit 2

cat > probe.cjs <<'JS'
const { dirname, join } = require("node:path");
const duckdb = require("@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs");

const statement = `select 80873466.77 as literal, 80873466.77::double as double_, 8087346677::bigint as ore,
  -501014.50::decimal(18,2) as repayment, sum(kr) as sum_kr, avg(kr) as avg_kr, sum(ore_)::bigint as sum_ore
  from (values (1.10, 110), (2.20, 220)) t(kr, ore_)`;
const right = { literal: 80873466.77, double_: 80873466.77, ore: 8087346677, repayment: -501014.5, sum_kr: 3.3, avg_kr: 1.65, sum_ore: 330 };
const before = {
  usual: { literal: 8087346677, double_: 80873466.77, ore: 8087346677, repayment: -50101450, sum_kr: 330, avg_kr: 1.65, sum_ore: 330 },
  castDecimalToDouble: { ...right, sum_kr: 3.3000000000000003 },
};
(async () => {
  const folder = dirname(require.resolve("@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs"));
  const module_ = (name) => ({ mainModule: join(folder, name), mainWorker: "" });
  const bundles = { mvp: module_("duckdb-mvp.wasm"), eh: module_("duckdb-eh.wasm") };
  const db = await duckdb.createDuckDB(bundles, new duckdb.VoidLogger(), duckdb.NODE_RUNTIME);
  await db.instantiate(() => {});
  console.log(`DuckDB-Wasm 1.32.0, DuckDB ${db.getVersion()}`);
  let changed = false;
  for (const [how, was] of Object.entries(before)) {
    if (how !== "usual") db.open({ query: { [how]: true } });
    const table = db.connect().query(statement);
    const [row] = table.toArray();
    console.log(`\n${how}`);
    for (const { name, type } of table.schema.fields) {
      const now = Number(row[name]);
      const notes = [now === right[name] ? "" : `, right is ${right[name]}`, now === was[name] ? "" : `   (was ${was[name]})`];
      console.log(`  ${name}, ${type}: ${String(row[name])}${notes.join("")}`);
      changed ||= now !== was[name];
    }
    if (how === "usual") {
      const { literal } = JSON.parse(JSON.stringify({ literal: row.literal }));
      console.log(`  literal in JSON: ${JSON.stringify(literal)}`);
      changed ||= literal !== '"8087346677"';
    }
  }
  process.exit(changed ? 1 : 0);
})();
JS
node probe.cjs
