#!/bin/sh
# Papa Parse, DuckDB and Python's csv.Sniffer: the heading "Belopp, kr" makes them split a semicolon table at the commas
#
# One would expect: a file whose every line has one semicolon is read as two columns, all the more when the amounts
# have decimal commas. With the heading "Belopp" all three programs do so.
#
# What happens: with the heading "Belopp, kr" every line has exactly one semicolon and one comma, and the three settle
# for the comma. "Uppsala;1 234,50" becomes "Uppsala;1 234" and 50. The second column is named "kr" and holds the öre:
# whole numbers, a different one on each row, so nothing looks broken. Papa Parse lists no error, DuckDB types the
# column BIGINT. Tabs instead of semicolons do not help Papa Parse.
#
# Why you meet it: "Belopp, kr", "Folkmängd, 1 november" and "Andel, %" are ordinary headings of Swedish grant tables,
# and Excel with Swedish settings saves CSV with semicolons and decimal commas.
#
# Seen 2026-11-28: papaparse 5.7.1, @duckdb/node-api 1.5.6-r.1, Python 3.11; likewise R's data.table 1.14.8 (fread),
# pandas 1.5.3 (sep=None) and csvkit 1.0.7, which asks csv.Sniffer. csv-string 4.1.1 and fordela read it right.
#
# Instead: name the delimiter (delimiter: ";", delim = ';', sep=";"). Do not trust detection for a table with decimal
# commas. fordela verify reads such a table with its heading as it is.
set -eu
command -v python3 > /dev/null || { echo "Missing: python3. apt-get install python3"; exit 2; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --no-save --no-audit --no-fund --silent papaparse@5.7.1 csv-string@4.1.1 @duckdb/node-api@1.5.6-r.1 || exit 2

printf 'Kommun;Belopp, kr\nUppsala;1 234,50\nMora;234,75\n' > comma.csv
printf 'Kommun;Belopp\nUppsala;1 234,50\nMora;234,75\n' > plain.csv

cat > probe.mjs <<'JS'
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { detect } from "csv-string";
import duckdb from "@duckdb/node-api";

const db = await (await duckdb.DuckDBInstance.create(":memory:")).connect();
const python = (file) =>
  execFileSync("python3", ["-c", "import csv,sys;print(csv.Sniffer().sniff(open(sys.argv[1],encoding='utf-8').read()).delimiter)", file], { encoding: "utf8" }).trim();

let changed = false;
const check = (what, now, before) => {
  console.log(`${what}: ${now}${now === before ? "" : `   (was ${before})`}`);
  changed ||= now !== before;
};
console.log(execFileSync("python3", ["--version"], { encoding: "utf8" }).trim());
console.log(`papaparse 5.7.1, csv-string 4.1.1, DuckDB ${(await db.runAndReadAll("select version()")).getRowsJson()[0][0]}`);
for (const [file, splitAt] of [["plain.csv", ";"], ["comma.csv", ","]]) {
  const text = readFileSync(file, "utf8");
  const papa = Papa.parse(text, { header: true, skipEmptyLines: true });
  const duck = await db.runAndReadAll(`from read_csv('${file}')`);
  console.log(`\n${file}: ${JSON.stringify(text)}`);
  check("csv-string splits at", detect(text), ";");
  check("csv.Sniffer splits at", python(file), splitAt);
  check("Papa Parse splits at", papa.meta.delimiter, splitAt);
  check("Papa Parse errors", papa.errors.length, 0);
  console.log(`  ${JSON.stringify(papa.data)}`);
  check("DuckDB columns", duck.columnNames().join(" | "), splitAt === ";" ? "Kommun | Belopp" : "Kommun;Belopp | kr");
  check("DuckDB rows", JSON.stringify(duck.getRowsJson()), splitAt === ";" ? '[["Uppsala","1 234,50"],["Mora","234,75"]]' : '[["Uppsala;1 234","50"],["Mora;234","75"]]');
}
process.exit(changed ? 1 : 0);
JS
node probe.mjs
