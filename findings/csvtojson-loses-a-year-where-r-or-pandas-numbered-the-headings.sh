#!/bin/sh
# csvtojson: of the columns Belopp and Belopp.1, as R and pandas name two columns of one heading, only the second is left
#
# One would expect: Region;Belopp;Belopp.1 gives three fields, Belopp.1 perhaps as a field 1 within Belopp, since
# csvtojson makes "a.b" a field b of a; and where both cannot be, an error.
#
# What happens: Belopp is a list, [null, "90"], whose first place is empty: the amounts of the first column are gone.
# With a third column Belopp.2 it is the first year that goes, and where Belopp.1 comes before Belopp it is Belopp.1.
# No error and no warning.
#
# Why you meet it: official tables have a heading for each year over two columns of one name. read.csv of R and
# read_csv of pandas name the second Belopp.1, so that the file they write, read with csvtojson, has lost the first
# year.
#
# Seen 2026-11-30: csvtojson 2.0.14, Node 20.20. R 4.2.2 and pandas 1.5.3 name the columns so.
#
# Instead: csvtojson({ flatKeys: true }). fordela verify reads columns by their place.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --no-save --no-audit --no-fund --silent csvtojson@2.0.14 || exit 2

cat > probe.mjs <<'JS'
import csvtojson from "csvtojson";

const cases = [
  ["Region;Belopp;Belopp.1\nUppsala;100;90", {}, '{"Region":"Uppsala","Belopp":[null,"90"]}'],
  ["Region;Belopp.1;Belopp\nUppsala;90;100", {}, '{"Region":"Uppsala","Belopp":"100"}'],
  ["Region;Belopp;Belopp.1;Belopp.2\nUppsala;100;90;80", {}, '{"Region":"Uppsala","Belopp":[null,"90","80"]}'],
  ["Region;Belopp;Belopp.1\nUppsala;100;90", { flatKeys: true }, '{"Region":"Uppsala","Belopp":"100","Belopp.1":"90"}'],
];
console.log("csvtojson 2.0.14");
let changed = false;
for (const [csv, options, before] of cases) {
  const now = JSON.stringify((await csvtojson({ delimiter: ";", ...options }).fromString(csv))[0]);
  console.log(`${JSON.stringify(csv)} ${JSON.stringify(options)}: ${now}${now === before ? "" : `   (was ${before})`}`);
  changed ||= now !== before;
}
process.exit(changed ? 1 : 0);
JS
node probe.mjs
