#!/bin/sh
# SQLite: an amount above a hundred billion kronor, turned into text, gets digits that were never there
#
# One would expect: 169300000000.01 stored as REAL comes out as the text 169300000000.01, the shortest text that gives
# the same number. JavaScript prints it so, and SQLite 3.40 does too.
#
# What happens: SQLite 3.54 writes 169300000000.01001 wherever it makes text of the number: ||, CAST AS TEXT, quote,
# group_concat and json_array. Between 10^11 and 10^12 kronor, four or five in ten amounts with öre are affected; below
# 10^11, none. So every county's amount is right, and the sum of the same column is not. round(x, 2) does not help. As
# text, the figure no longer equals '169300000000.01'.
#
# Why you meet it: the Swedish state's general grants to municipalities and regions add up to more than a hundred billion
# kronor a year. A sum that SQLite writes to JSON or CSV carries the extra digits, and a reader that takes only whole
# öre, as fordela does, refuses it.
#
# Seen 2026-11-28: sql.js 1.17.0 (SQLite 3.54.1). SQLite 3.40.1 from Debian 12 writes 169300000000.01.
#
# Instead: store whole öre as INTEGER and divide when you print. Where the column is REAL, use printf('%.2f', x).
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --no-save --no-audit --no-fund --silent sql.js@1.17.0 || exit 2

cat > probe.mjs <<'JS'
import initSqlJs from "sql.js";

const db = new (await initSqlJs()).Database();
const value = (sql) => db.exec(`select ${sql}`)[0].values[0][0];
const cases = [
  ["169300000000.01", 169300000000.01], // as a number it is untouched
  ["169300000000.01 || ''", "169300000000.01001"],
  ["cast(169300000000.01 as text)", "169300000000.01001"],
  ["round(169300000000.01, 2) || ''", "169300000000.01001"],
  ["quote(169300000000.01)", "169300000000.01001"],
  ["json_array(169300000000.01)", "[169300000000.01001]"],
  ["cast(169300000000.01 as text) = '169300000000.01'", 0],
  ["printf('%.2f', 169300000000.01)", "169300000000.01"],
  ["80873467.52 || ''", "80873467.52"],
  ["99999999999.99 || ''", "99999999999.99"],
];
console.log(`SQLite ${value("sqlite_version()")}`);
let changed = false;
for (const [sql, before] of cases) {
  const now = value(sql);
  console.log(`${sql} = ${now}${now === before ? "" : `   (was ${before})`}`);
  changed ||= now !== before;
}
// How many amounts with öre are affected, by size. The steps are fixed, so the counts are the same at each run.
for (const [from, before] of [[10_000_000_000, "none"], [100_000_000_000, "some"]]) {
  let noisy = 0;
  for (let i = 0; i < 1000; i++) {
    const text = `${from + i * Math.floor(from / 250) + (i % 7)}.${String((i % 9) * 11 + 1).padStart(2, "0")}`;
    if (value(`${text} || ''`) !== text) noisy++;
  }
  const now = noisy === 0 ? "none" : "some";
  console.log(`from ${from}: ${noisy} of 1000 amounts with öre get extra digits`);
  changed ||= now !== before;
}
process.exit(changed ? 1 : 0);
JS
node probe.mjs
