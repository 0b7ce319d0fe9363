#!/bin/sh
# AlaSQL: a bigint amount is found by BETWEEN, >= and JOIN, but never by = or IN
#
# One would expect: WHERE amount = 900 finds what WHERE amount BETWEEN 900 AND 900 finds. If bigint were not supported,
# one would expect both to fail; SUM, MAX, ORDER BY and > all work on bigint.
#
# What happens: = and IN find no row, and CASE WHEN amount = … never holds. Yet <> leaves the row out, so the row is
# neither equal nor unequal to the amount. BETWEEN, >= and <=, and a JOIN with a column of numbers do find it. HAVING
# SUM(amount) = … is never true either, so a check "the parts make the total" finds that no group adds up. AVG cuts the
# fraction off: the mean of 1, 1 and 2 öre is 1.
#
# Why you meet it: AlaSQL is the usual SQL over JavaScript rows, and fordela's rows() carry amounts as bigint öre. It is
# an obvious way to check a table in a notebook or page: which counties have exactly this amount, which sums agree.
#
# Seen 2026-11-28: alasql 4.19.1, Node 20.20.
#
# Instead: turn amounts into numbers first (whole öre are exact in a number up to 90 trillion kronor), or compare with
# BETWEEN x AND x. In DuckDB and SQLite, = works on whole öre.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --no-save --no-audit --no-fund --silent alasql@4.19.1 || exit 2

cat > probe.mjs <<'JS'
import alasql from "alasql";

const rows = [
  { county: "01", amount: 2717959099n },
  { county: "23", amount: 619080885n },
];
const numbers = rows.map((row) => ({ ...row, amount: Number(row.amount) }));
const found = (where, table = rows) => alasql(`SELECT VALUE COUNT(*) FROM ? WHERE ${where}`, [table]);
const cases = [
  ["amount BETWEEN 619080885 AND 619080885", found("amount BETWEEN 619080885 AND 619080885"), 1],
  ["amount >= 619080885 AND amount <= 619080885", found("amount >= 619080885 AND amount <= 619080885"), 1],
  ["JOIN on amount with numbers", alasql("SELECT a.county FROM ? a JOIN ? b ON a.amount = b.amount", [rows, numbers]).length, 2],
  ["amount = 619080885", found("amount = 619080885"), 0],
  ["amount IN (619080885)", found("amount IN (619080885)"), 0],
  ["amount <> 619080885", found("amount <> 619080885"), 1],
  ["the same on numbers: amount = 619080885", found("amount = 619080885", numbers), 1],
  ["groups with SUM(amount) = 619080885", alasql("SELECT county FROM ? GROUP BY county HAVING SUM(amount) = 619080885", [rows]).length, 0],
  ["the same on numbers", alasql("SELECT county FROM ? GROUP BY county HAVING SUM(amount) = 619080885", [numbers]).length, 1],
  ["SUM(amount)", alasql("SELECT VALUE SUM(amount) FROM ?", [rows]), 3337039984n],
  ["AVG of 1, 1 and 2 öre", alasql("SELECT VALUE AVG(n) FROM ?", [[{ n: 1n }, { n: 1n }, { n: 2n }]]), 1n],
];
console.log("alasql 4.19.1");
let changed = false;
for (const [what, now, before] of cases) {
  console.log(`${what}: ${now}${now === before ? "" : `   (was ${before})`}`);
  changed ||= now !== before;
}
process.exit(changed ? 1 : 0);
JS
node probe.mjs
