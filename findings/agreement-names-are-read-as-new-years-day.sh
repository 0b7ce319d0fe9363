#!/bin/sh
# Vega and csv-parse: a column of agreement names such as psykisk-halsa-2025 is read as dates, all the same day
#
# One would expect: type inference takes a column for dates when its cells look like dates: 2025-01-01. A name in words
# stays text.
#
# What happens: "psykisk-halsa-2025" becomes 1 January 2025. So does "vardkapacitet-2025": two agreements turn into one
# value, and a chart by agreement shows one bar with the sum of both. "Område 1" becomes 1 January 2001 and "Område 3"
# 1 March 2001; the register name "scb-2024-11-01" becomes 1 November 2024. Both programs ask Date.parse, and V8 skips
# words before a number that can be a year or a month. "12 697 775" and "lan-suicidprevention" stay text.
#
# Why you meet it: fordela's CSV has the agreement's name in its first column, and Swedish agreements are divided into
# areas: "Område 1". Vega does this with "parse": "auto", csv-parse with cast_date.
#
# Seen 2026-11-28: vega-loader 5.1.3 (in vega 6.4.0) and csv-parse 7.0.3, Node 20.20. d3.autoType, DuckDB, csvkit and
# SheetJS leave the same columns as text; so does Vega-Lite when you name no parse.
#
# Instead: name the types: "parse": { "amount": "number" }. Leave cast_date out and make dates of the columns that are.
set -eu
export TZ=UTC
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --no-save --no-audit --no-fund --silent vega-loader@5.1.3 csv-parse@7.0.3 || exit 2

cat > probe.mjs <<'JS'
import { parse } from "csv-parse/sync";
import { read } from "vega-loader";

const csv = `agreement,area,register,line,amount
psykisk-halsa-2025,Område 1,scb-2024-11-01,lan-suicidprevention,493000000
vardkapacitet-2025,Område 3,scb-2024-11-01,region-vardkapacitet,3000000000
`;
const day = (value) => {
  if (value instanceof Date) return `the day ${value.toISOString().slice(0, 10)}`;
  return typeof value === "number" && value > 1e11 ? `the day ${new Date(value).toISOString().slice(0, 10)}` : `the text ${value}`;
};
const readers = {
  "vega-loader, parse: auto": read(csv, { type: "csv", parse: "auto" }),
  "csv-parse, cast_date": parse(csv, { columns: true, cast: true, cast_date: true }),
};
const before = {
  agreement: ["the day 2025-01-01", "the day 2025-01-01"],
  area: ["the day 2001-01-01", "the day 2001-03-01"],
  register: ["the day 2024-11-01", "the day 2024-11-01"],
  line: ["the text lan-suicidprevention", "the text region-vardkapacitet"],
};
console.log("vega-loader 5.1.3, csv-parse 7.0.3");
let changed = false;
for (const [reader, rows] of Object.entries(readers)) {
  console.log(`\n${reader}`);
  for (const [column, was] of Object.entries(before)) {
    const now = rows.map((row) => day(row[column]));
    const same = now.join() === was.join();
    console.log(`  ${column}: ${now.join(", ")}${same ? "" : `   (was ${was.join(", ")})`}`);
    changed ||= !same;
  }
  const agreements = new Set(rows.map((row) => String(row.agreement))).size;
  console.log(`  distinct agreements: ${agreements} of 2`);
  changed ||= agreements !== 1;
}
process.exit(changed ? 1 : 0);
JS
node probe.mjs
