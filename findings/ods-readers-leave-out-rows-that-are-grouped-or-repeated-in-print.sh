#!/bin/sh
# hucre and Roo: rows of an .ods that are in an outline or repeated on each page are gone; of two equal rows Roo keeps one
#
# One would expect: a row is a row, whether or not LibreOffice shows it in an outline (Data, Group) or repeats it at
# the top of each page (Format, Print Ranges). SheetJS reads so, and so do pandas, Gnumeric and LibreOffice.
#
# What happens: the file has such rows within table:table-row-group and table:table-header-rows, and hucre looks for
# rows beside those only. Of a heading, three counties in an outline and one more, it gives the one. There is no
# error, and the sum of the column is the sum of what is left. Roo 2.10.0 (Debian 12), tried where ruby has it, does
# the same; and of two equal rows, which LibreOffice writes once with table:number-rows-repeated, it gives an empty
# row and one row, so that the second of two equal payments is gone.
#
# Why you meet it: official tables group the municipalities under their county and repeat the heading in print, and a
# workbook of payments has equal rows. The table that is left looks whole.
#
# Seen 2026-11-30: hucre 1.0.0, @e965/xlsx 0.20.3, Node 20.20; Roo 2.10.0 with Ruby 3.1.
#
# Instead: take the outlines away before saving, or read with SheetJS. fordela reads with hucre, and takes the
# outlines away from the file's text first.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --no-save --no-audit --no-fund --silent hucre@1.0.0 @e965/xlsx@0.20.3 fflate@0.8.2 || exit 2

cat > probe.mjs <<'JS'
import { execFileSync, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import xlsx from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import { readOds } from "hucre/ods";

const names = ["office", "table", "text"].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(" ");
const document = (part, body) => strToU8(`<?xml version="1.0" encoding="UTF-8"?><office:document-${part} ${names} office:version="1.3">${body}</office:document-${part}>`);
const text = (value) => `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;
const row = (name, amount, more = "") =>
  `<table:table-row${more}>${text(name)}${typeof amount === "string" ? text(amount) : `<table:table-cell office:value-type="float" office:value="${amount}"><text:p>${amount}</text:p></table:table-cell>`}</table:table-row>`;
const heading = row("Län", "Belopp");
const three = row("Uppsala", 100000) + row("Kalmar", 200000) + row("Gotland", 300000);
const last = row("Skåne", 400000);
const sheets = {
  plain: heading + three + last,
  "repeated in print": `<table:table-header-rows>${heading}</table:table-header-rows>${three}${last}`,
  "in an outline": `${heading}<table:table-row-group>${three}</table:table-row-group>${last}`,
  "equal rows": heading + row("Uppsala", 100000, ' table:number-rows-repeated="2"') + last,
};
// What is read of each: rows, sum.
const before = {
  plain: { SheetJS: [5, 1000000], hucre: [5, 1000000], Roo: [5, 1000000] },
  "repeated in print": { SheetJS: [5, 1000000], hucre: [4, 1000000], Roo: [4, 1000000] },
  "in an outline": { SheetJS: [5, 1000000], hucre: [2, 400000], Roo: [2, 400000] },
  "equal rows": { SheetJS: [4, 600000], hucre: [4, 600000], Roo: [3, 500000] },
};
const roo = `require "roo"; require "json"; s = Roo::OpenOffice.new(ARGV[0]); puts JSON.generate((s.first_row..s.last_row).map { |i| s.row(i) })`;
const hasRoo = spawnSync("ruby", ["-e", 'require "roo"; exit Roo::VERSION == "2.10.0"']).status === 0;
const readers = {
  SheetJS: (bytes) => xlsx.utils.sheet_to_json(xlsx.read(bytes).Sheets.A, { header: 1 }),
  hucre: async (bytes) => (await readOds(bytes)).sheets[0].rows,
  ...(hasRoo && { Roo: () => JSON.parse(execFileSync("ruby", ["-e", roo, "sheet.ods"], { encoding: "utf8" })) }),
};
console.log(`@e965/xlsx 0.20.3, hucre 1.0.0${hasRoo ? ", Roo 2.10.0" : " (Roo 2.10.0 is not here: not tried)"}`);
let changed = false;
for (const [what, rows] of Object.entries(sheets)) {
  const bytes = zipSync({
    mimetype: [strToU8("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }],
    "content.xml": document("content", `<office:body><office:spreadsheet><table:table table:name="A">${rows}</table:table></office:spreadsheet></office:body>`),
    "styles.xml": document("styles", ""),
    "META-INF/manifest.xml": strToU8(
      '<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/></manifest:manifest>',
    ),
  });
  writeFileSync("sheet.ods", bytes);
  console.log(`\n${what}`);
  for (const [reader, read] of Object.entries(readers)) {
    const filled = (await read(bytes)).filter((cells) => cells.some((cell) => cell !== null && cell !== undefined));
    const now = [filled.length, filled.reduce((sum, [, amount]) => sum + (typeof amount === "number" ? amount : 0), 0)];
    const was = before[what][reader];
    const same = now.join() === was.join();
    console.log(`  ${reader}: ${now[0]} rows, the sum ${now[1]}${same ? "" : `   (was ${was[0]} rows, the sum ${was[1]})`}`);
    changed ||= !same;
  }
}
process.exit(changed ? 1 : 0);
JS
node probe.mjs
