#!/bin/sh
# officeparser and word-extractor: an amount whose minus is Word's no-break hyphen becomes positive
#
# One would expect: a cell that Word shows as "-501 014" is read with some sign before the digits, as mammoth and
# pandoc do (U+2011), and docx2txt.
#
# What happens: Word writes the no-break hyphen (Ctrl+Shift+_) as an element of its own, w:noBreakHyphen, not as a
# character. officeparser and word-extractor take the characters of w:t alone: "501 014". A minus inserted as a symbol
# (w:sym) is dropped too, and by both "12-697" is 12697. There is no warning. So does python-docx 0.8.11 (Debian 12).
#
# Why you meet it: Word breaks a line after a hyphen, so a writer of a narrow column uses the hyphen that does not
# break, and the repayments and changes are the only amounts that have one. A text for a search index or a model is
# made with these packages, and authorities publish decisions and tables in Word.
#
# Seen 2026-11-30: officeparser 7.8.0, word-extractor 1.0.4, mammoth 1.13.0, Node 20.20.
#
# Instead: read with mammoth and make U+2011 a minus, or copy the table out of Word. fordela reads no Word file, and
# an amount with U+2011 is one that it cannot read, never a positive one.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --no-save --no-audit --no-fund --silent officeparser@7.8.0 word-extractor@1.0.4 mammoth@1.13.0 jszip@3.10.1 || exit 2

cat > probe.mjs <<'JS'
import { writeFileSync } from "node:fs";
import JSZip from "jszip";
import mammoth from "mammoth";
import { OfficeParser } from "officeparser";
import WordExtractor from "word-extractor";

const text = (value) => `<w:t xml:space="preserve">${value}</w:t>`;
const cell = (runs) => `<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr><w:p><w:r>${runs}</w:r></w:p></w:tc>`;
const rows = [
  ["Uppsala", text("-501 014")], // an ordinary hyphen
  ["Kalmar", text("\u2212501 014")],
  ["Gotland", `<w:noBreakHyphen/>${text("501 014")}`],
  ["Skåne", `<w:sym w:font="Symbol" w:char="F02D"/>${text("501 014")}`],
];
const table = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/></w:tblGrid>${rows.map(([name, runs]) => `<w:tr>${cell(text(name))}${cell(runs)}</w:tr>`).join("")}</w:tbl>`;
const zip = new JSZip();
zip.file("[Content_Types].xml", '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>');
zip.file("_rels/.rels", '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>');
zip.file("word/document.xml", `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${table}<w:p/></w:body></w:document>`);
writeFileSync("table.docx", await zip.generateAsync({ type: "nodebuffer" }));

const readers = {
  "officeparser 7.8.0": (await OfficeParser.parseOffice("table.docx")).toText(),
  "word-extractor 1.0.4": (await new WordExtractor().extract("table.docx")).getBody(),
  "mammoth 1.13.0": (await mammoth.extractRawText({ path: "table.docx" })).value,
};
// The sign before each amount, by name.
const before = {
  "officeparser 7.8.0": ["-", "\u2212", "none", "none"],
  "word-extractor 1.0.4": ["-", "\u2212", "none", "none"],
  "mammoth 1.13.0": ["-", "\u2212", "\u2011", "\u2212"],
};
let changed = false;
for (const [reader, read] of Object.entries(readers)) {
  console.log(reader);
  for (const [index, [name]] of rows.entries()) {
    const [, sign] = read.match(new RegExp(`${name}\\s+(\\D?)501 014`)) ?? [undefined, "no amount"];
    const [now, was] = [sign || "none", before[reader][index]];
    console.log(`  ${name}: the sign is ${now}${now === was ? "" : `   (was ${was})`}`);
    changed ||= now !== was;
  }
}
process.exit(changed ? 1 : 0);
JS
node probe.mjs
