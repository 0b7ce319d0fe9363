#!/bin/sh
# formulajs: NUMBERVALUE reads Swedish amounts up to 999 999,99 and gives NaN from a million
#
# One would expect: NUMBERVALUE("12 697 775,50"; ","; " ") is 12697775.5, as in Excel and LibreOffice. If a program did
# not know the group separator, one would expect it to fail for "1 234,50" too.
#
# What happens: "1 234,50" gives 1234.5, and "12 697 775,50" gives NaN. Only the first separator is taken away. With the
# usual IFERROR(NUMBERVALUE(…), 0) around it, every amount from a million counts as 0. The same with "1,234,567.5" and no
# further arguments. VALUE takes every space away and reads "12 697 775", but then loses the decimal comma: "1 234,50" is
# 123450, a hundred times too much; and it reads a U+2212 minus as plus.
#
# Why you meet it: amounts below and above a million are mixed in every table of a Swedish grant, and NUMBERVALUE is the
# function for reading them, since it takes the separators as arguments.
#
# Seen 2026-11-28: @formulajs/formulajs 4.6.1. fast-formula-parser 1.0.19 reads 12697775.5.
#
# Instead: take the separators away yourself (also U+00A0 and U+202F) before VALUE or Number. fordela verify reads such
# amounts to whole öre, with either space and either minus, and refuses what it cannot read.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --no-save --no-audit --no-fund --silent @formulajs/formulajs@4.6.1 || exit 2

cat > probe.mjs <<'JS'
import { IFERROR, NUMBERVALUE, SUM, VALUE } from "@formulajs/formulajs";

const cases = [
  ['NUMBERVALUE("1 234,50", ",", " ")', NUMBERVALUE("1 234,50", ",", " "), 1234.5],
  ['NUMBERVALUE("999 999,99", ",", " ")', NUMBERVALUE("999 999,99", ",", " "), 999999.99],
  ['NUMBERVALUE("1 000 000,00", ",", " ")', NUMBERVALUE("1 000 000,00", ",", " "), NaN],
  ['NUMBERVALUE("12 697 775,50", ",", " ")', NUMBERVALUE("12 697 775,50", ",", " "), NaN],
  ['NUMBERVALUE("1,234,567.5")', NUMBERVALUE("1,234,567.5"), NaN],
  ['IFERROR(NUMBERVALUE("1 000 000,00", ",", " "), 0)', IFERROR(NUMBERVALUE("1 000 000,00", ",", " "), 0), 0],
  ["SUM of both", SUM(NUMBERVALUE("1 234,50", ",", " "), NUMBERVALUE("1 000 000,00", ",", " ")), NaN],
  ['VALUE("12 697 775")', VALUE("12 697 775"), 12697775],
  ['VALUE("1 234,50")', VALUE("1 234,50"), 123450],
  ['VALUE("\\u2212501 014")', VALUE("\u2212501 014"), 501014],
];
console.log("@formulajs/formulajs 4.6.1");
let changed = false;
for (const [what, now, before] of cases) {
  const same = Object.is(now, before);
  console.log(`${what} = ${now}${same ? "" : `   (was ${before})`}`);
  changed ||= !same;
}
process.exit(changed ? 1 : 0);
JS
node probe.mjs
