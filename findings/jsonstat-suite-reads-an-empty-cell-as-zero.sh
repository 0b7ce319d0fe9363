#!/bin/sh
# jsonstat-suite: fromCSV reads an empty cell as 0, but "..", "-" and a missing row as null
#
# One would expect: an empty cell is a missing figure, null in JSON-stat, as it is for "..", for a row that is not
# there, and on the way back (toCSV writes n/a for null and never an empty cell).
#
# What happens: the empty cell becomes 0, a figure like any other. In the same call ".." and "-" become null. So the
# sign for "zero" in Swedish official statistics (-) is read as missing, and missing is read as zero.
#
# Why you meet it: jsonstat-suite is the usual way from CSV to JSON-stat, the format of SCB's own interface. Empty cells
# are how Excel, DuckDB, R and pandas write what is missing. A municipality whose population is 0 gets nothing of a
# grant by population, and all others get more; with null a reader can stop instead.
#
# Seen 2026-11-28: jsonstat-suite 4.0.1 with jsonstat-toolkit 2.2.2, Node 20.20.
#
# Instead: write ".." in empty cells before fromCSV, or give each figure through fromTable with null. fordela refuses a
# register with an empty figure and never fills one in.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --no-save --no-audit --no-fund --silent jsonstat-suite@4.0.1 jsonstat-toolkit@2.2.2 || exit 2

cat > probe.mjs <<'JS'
import { fromCSV, fromTable, toCSV } from "jsonstat-suite";

const csv = (cell) => `region,tid,folkmängd\n00,2024,10587140\n09,2024,${cell}\n23,2024,132708\n`;
const cases = [
  ["an empty cell", fromCSV(csv("")).value[1], 0],
  ["a cell with one space", fromCSV(csv(" ")).value[1], 0],
  ['".."', fromCSV(csv("..")).value[1], null],
  ['"-"', fromCSV(csv("-")).value[1], null],
  ["a 0", fromCSV(csv("0")).value[1], 0],
  ["no row at all", fromCSV("region,tid,n\n00,2023,1\n00,2024,2\n23,2024,3\n").value[2] ?? null, null],
  ["null through fromTable", fromTable([["region", "n"], ["09", null]], { type: "array", vlabel: "n" }).value[0], null],
];
console.log("jsonstat-suite 4.0.1");
let changed = false;
for (const [what, now, before] of cases) {
  console.log(`${what} becomes ${now}${now === before ? "" : `   (was ${before})`}`);
  changed ||= now !== before;
}
const back = toCSV(fromCSV(csv(".."))).split("\n")[2];
console.log(`null is written back as: ${back}`);
changed ||= back !== "09,2024,n/a";
process.exit(changed ? 1 : 0);
JS
node probe.mjs
