#!/bin/sh
# xlsx2csv: where a number format has the unit in words (0.0" mnkr"), the CSV has a piece of a date and not the amount
#
# One would expect: 45.7 in a cell with the format 0.0" mnkr" is 45.7 in the CSV, as it is with 0.0" kr". openpyxl,
# pandas, readxl, csvkit, Gnumeric and SheetJS read 45.7.
#
# What happens: a format with a d, m or s, also between quotes, is taken for that of a day, and the amount for a
# number of days. 45.7 becomes 0.0" 02nkr": 45.7 days after 1899 are in February. 12.5 becomes 0.0" 01nkr", and 0.5 is
# 12:00, noon. Negative amounts stay as they are, and so do those in kr and tkr. The exit code is 0 and there is no
# warning. What reads the CSV finds a text, and most programs leave it out of a sum.
#
# Why you meet it: Swedish workbooks show millions and milliards of kronor as mnkr and mdkr, and kronor per month as
# kr/månad. xlsx2csv is what shell scripts turn workbooks into CSV with.
#
# Seen 2026-11-30: xlsx2csv 0.7.8 (Debian 12), the workbook written with exceljs 4.4.0.
#
# Instead: xlsx2csv FILE --ignore-formats date time; date alone leaves 12:00. Or in2csv --no-inference. fordela verify
# reads the value that is stored.
set -eu
command -v xlsx2csv > /dev/null || { echo "Missing: xlsx2csv. apt-get install xlsx2csv"; exit 2; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --no-save --no-audit --no-fund --silent exceljs@4.4.0 || exit 2

cat > probe.mjs <<'JS'
import { spawnSync } from "node:child_process";
import exceljs from "exceljs";

const cases = [
  // amount, unit, in the CSV: as usual, with --ignore-formats date, with date time
  [45.7, "kr", "45.700000", "45.700000", "45.700000"],
  [45.7, "tkr", "45.7000000", "45.7000000", "45.7000000"],
  [45.7, "mnkr", '0.0" 02nkr"', "45.7", "45.7"],
  [12.5, "mnkr", '0.0" 01nkr"', "12.5", "12.5"],
  [0.5, "mnkr", "12:00", "12:00", "0.5"],
  [-3.5, "mnkr", "-3.50000000", "-3.50000000", "-3.50000000"],
  [169.3, "mdkr", '0.0" 0617kr"', "169.3", "169.3"],
  [185.3, "kr/månad", '0.0" kr/07åna03"', "185.3", "185.3"],
];
const workbook = new exceljs.Workbook();
const sheet = workbook.addWorksheet("Belopp");
for (const [amount, unit] of cases) sheet.addRow([amount]).getCell(1).numFmt = `0.0" ${unit}"`;
await workbook.xlsx.writeFile("amounts.xlsx");

let changed = false;
const ways = [[], ["--ignore-formats", "date"], ["--ignore-formats", "date", "time"]];
const { stdout } = spawnSync("xlsx2csv", ["--version"], { encoding: "utf8" });
console.log(`xlsx2csv ${stdout.trim()}`);
for (const [index, way] of ways.entries()) {
  const { stdout, stderr, status } = spawnSync("xlsx2csv", ["amounts.xlsx", ...way], { encoding: "utf8", env: { ...process.env, PYTHONIOENCODING: "utf-8" } });
  const lines = stdout.trim().split(/\r?\n/).map((line) => (line.startsWith('"') ? line.slice(1, -1).replaceAll('""', '"') : line));
  console.log(`\nxlsx2csv amounts.xlsx ${way.join(" ")}: exit code ${status}, ${stderr === "" ? "no warning" : stderr}`);
  changed ||= status !== 0 || stderr !== "";
  for (const [row, [amount, unit, ...before]] of cases.entries()) {
    const same = lines[row] === before[index];
    console.log(`  ${amount} ${unit}: ${lines[row]}${same ? "" : `   (was ${before[index]})`}`);
    changed ||= !same;
  }
}
process.exit(changed ? 1 : 0);
JS
node probe.mjs
