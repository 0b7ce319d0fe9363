#!/bin/sh
# tabletojson: where rows have headings of their own, one year's amounts come out under the year before
#
# One would expect: a row <th scope="row">Mora</th><td>5</td><td>7</td> under Region, 2024 and 2025 gives 5 for 2024 and
# 7 for 2025, as when the first cell is a td.
#
# What happens: 2024 has the amount of 2025, 2025 is missing, and the amount of 2024 comes under "Mora", the name of the
# last row. Only td are counted as cells, and every later th takes the place of a column's heading. A foot with
# <th>Summa</th> alone renames the first column, and the row of the sum is left with its amounts one column off.
# The option headings does not help: with it the first name is lost as well (undefined_2).
#
# Why you meet it: tables that are made for screen readers have a th first in each row, as Swedish authorities must make
# theirs; so do the tables of fordela's reports. Some tables of a page come out right and others do not, and the amounts
# are all there.
#
# Seen 2026-11-30: tabletojson 4.1.15, html-table-to-json 1.0.0 (the same), Node 20.20. html-table-to-dataframe 1.0.46
# reads such a table right.
#
# Instead: useFirstRowForHeadings: true, and leave out the first row of what comes back, which is the headings.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --no-save --no-audit --no-fund --silent tabletojson@4.1.15 html-table-to-json@1.0.0 || exit 2

cat > probe.mjs <<'JS'
import other from "html-table-to-json";
import { Tabletojson } from "tabletojson";

const head = "<thead><tr><th>Region</th><th>2024</th><th>2025</th></tr></thead>";
const table = (cell, foot = "") =>
  `<table>${head}<tbody><tr>${cell("Uppsala")}<td>1 234</td><td>1 500</td></tr><tr>${cell("Mora")}<td>5</td><td>7</td></tr></tbody>${foot}</table>`;
const plain = table((text) => `<td>${text}</td>`);
const headed = table((text) => `<th scope="row">${text}</th>`);
const footed = table((text) => `<td>${text}</td>`, '<tfoot><tr><th scope="row">Summa</th><td>1 239</td><td>1 507</td></tr></tfoot>');
const right = '[{"2024":"1 234","2025":"1 500","Region":"Uppsala"},{"2024":"5","2025":"7","Region":"Mora"}]';
const moved = '[{"2024":"1 500","Mora":"1 234"},{"2024":"7","Mora":"5"}]';
const renamed =
  '[{"2024":"1 234","2025":"1 500","Summa":"Uppsala"},{"2024":"5","2025":"7","Summa":"Mora"},{"2024":"1 507","Summa":"1 239"}]';
const read = (html, options) => Tabletojson.convert(html, options)[0];
const cases = [
  ["rows of td only", read(plain), right],
  ["rows that begin with a th", read(headed), moved],
  ["rows that begin with a th, html-table-to-json", other.parse(headed).results[0], moved],
  ["td only, and a foot with a th", read(footed), renamed],
  ["th, with headings", read(headed, { headings: ["Region", "2024", "2025"] }), '[{"2024":"1 500","undefined_2":"1 234"},{"2024":"7","undefined_2":"5"}]'],
  ["th, with useFirstRowForHeadings, from the second row", read(headed, { useFirstRowForHeadings: true }).slice(1), right],
];
console.log("tabletojson 4.1.15, html-table-to-json 1.0.0");
let changed = false;
for (const [what, rows, before] of cases) {
  const now = JSON.stringify(rows);
  console.log(`${what}:\n  ${now}${now === before ? "" : `\n  (was ${before})`}`);
  changed ||= now !== before;
}
process.exit(changed ? 1 : 0);
JS
node probe.mjs
