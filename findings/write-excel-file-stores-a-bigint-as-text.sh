#!/bin/sh
# write-excel-file: a bigint amount becomes a text cell, which Excel's SUM leaves out
#
# One would expect: a bigint is written as a number, or refused, as exceljs refuses it ("Do not know how to serialize a
# BigInt").
#
# What happens: without a type, the cell is written as text that looks like the number. Opening the file shows the
# amounts, but SUM over the column is 0, since SUM skips text. There is no error. Only with type: Number or a number
# format is the bigint refused. The same amount as a number is a number cell.
#
# Why you meet it: exact amounts in JavaScript are bigint: fordela's rows() have amount in whole öre as bigint, and
# DuckDB and PostgreSQL clients return bigint for BIGINT columns. A civil servant opens the workbook and adds up.
#
# Seen 2026-11-28: write-excel-file 4.1.1, read back with read-excel-file 9.3.17 (text) and in the file's own XML.
#
# Instead: give the cell a number in kronor, { value: Number(amount) / 100, type: Number, format: "#,##0.00" }: a double
# holds öre exactly to print up to 90 trillion kronor. Always name the type, so that a wrong one is refused.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --no-save --no-audit --no-fund --silent write-excel-file@4.1.1 read-excel-file@9.3.17 || exit 2

cat > probe.mjs <<'JS'
import { writeFileSync } from "node:fs";
import readExcelFile from "read-excel-file/node";
import writeExcelFile from "write-excel-file/node";

const written = async (cell, file) => {
  writeFileSync(file, await writeExcelFile([[cell]]).toBuffer());
  const value = (await readExcelFile(file))[0].data[0][0];
  return `${typeof value} ${value}`;
};
const refused = async (cell) => {
  try {
    await writeExcelFile([[cell]]).toBuffer();
    return "written";
  } catch (error) {
    return `refused: ${error.message}`;
  }
};
const öre = 1269777550n;
const cases = [
  ["{ value: 1269777550n } is read back as", await written({ value: öre }, "a.xlsx"), "string 1269777550"],
  ["1269777550n is read back as", await written(öre, "b.xlsx"), "string 1269777550"],
  ["{ value: 1269777550 } is read back as", await written({ value: Number(öre) }, "c.xlsx"), "number 1269777550"],
  ["{ value: 1269777550n, type: Number } is", (await refused({ value: öre, type: Number })).split(":")[0], "refused"],
  ['{ value: 12697775.5, type: Number, format: "#,##0.00" } is read back as', await written({ value: Number(öre) / 100, type: Number, format: "#,##0.00" }, "d.xlsx"), "number 12697775.5"],
];
console.log("write-excel-file 4.1.1");
let changed = false;
for (const [what, now, before] of cases) {
  console.log(`${what} ${now}${now === before ? "" : `   (was ${before})`}`);
  changed ||= now !== before;
}
process.exit(changed ? 1 : 0);
JS
node probe.mjs
