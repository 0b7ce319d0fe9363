#!/bin/sh
# xml2js and junit2json: the amount 1e+05, as R writes 100 000, is read as 1
#
# One would expect: parseNumbers makes 100000 of "1e+05", as Number does; or leaves it as text, as it does with other
# text that it does not take for a number.
#
# What happens: "1e+05" becomes 1 and "1.693e+11" too. Whether a text is a number, and a whole one, is asked of its value
# (100000: yes), but then only the digits before the first other sign are read. "123456.7" is right, since it is no whole
# number. An empty attribute becomes NaN, null in JSON; 0114 becomes 114, and 9007199254740993 another number.
# junit2json does this to every attribute of a JUnit file, names of tests and values of properties included, and has no
# option against it; the text of an element stays as it is. test-results-parser gives 100000, and 114 for 0114.
#
# Why you meet it: R writes 100000 as 1e+05 and 3000000000 as 3e+09, but 123456 in full, so only the round amounts of a
# table are hit. XML and JUnit properties made in R carry them, and a list of tests by municipality has codes as names.
#
# Seen 2026-11-30: xml2js 0.6.2, junit2json 4.0.0, test-results-parser 0.4.6, Node 20.20.
#
# Instead: give Number as the value processor for the fields that are amounts, and nothing for codes. In R, write
# format(x, scientific = FALSE). For JUnit, put words before a code ("municipality 0114"), and amounts in elements.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --no-save --no-audit --no-fund --silent xml2js@0.6.2 junit2json@4.0.0 test-results-parser@0.4.6 || exit 2

cat > probe.mjs <<'JS'
import { writeFileSync } from "node:fs";
import { parse } from "junit2json";
import results from "test-results-parser";
import { Parser, processors } from "xml2js";

const cases = [
  // text, xml2js (attribute, element), junit2json (name, property), test-results-parser (name)
  ["123456", [123456, 123456], [123456, 123456], 123456],
  ["123456.7", [123456.7, 123456.7], [123456.7, 123456.7], 123456.7],
  ["1e+05", [1, 1], [1, 1], 100000],
  ["1.693e+11", [1, 1], [1, 1], 169300000000],
  ["9007199254740993", [9007199254740992, 9007199254740992], [9007199254740992, 9007199254740992], "9007199254740993"],
  ["0114", [114, 114], [114, 114], 114],
  ["", [NaN, ""], [NaN, NaN], ""],
  ["12 697 775,50", ["12 697 775,50", "12 697 775,50"], ["12 697 775,50", "12 697 775,50"], "12 697 775,50"],
];
const { parseNumbers } = processors;
const xml = new Parser({ attrValueProcessors: [parseNumbers], valueProcessors: [parseNumbers], explicitArray: false });
console.log("xml2js 0.6.2, junit2json 4.0.0, test-results-parser 0.4.6");
let changed = false;
const check = (what, now, before) => {
  const [a, b] = [now, before].map((value) => (Array.isArray(value) ? value : [value]));
  const same = a.every((value, index) => Object.is(value, b[index]));
  console.log(`  ${what}: ${a.join(", ")}${same ? "" : `   (was ${b.join(", ")})`}`);
  changed ||= !same;
};
for (const [text, ofXml, ofJunit, ofResults] of cases) {
  console.log(JSON.stringify(text));
  const { row } = await xml.parseStringPromise(`<row kr="${text}"><kr>${text}</kr></row>`);
  check("xml2js, attribute and element", [row.$.kr, row.kr], ofXml);
  const junit = `<testsuites><testsuite name="s" tests="1"><testcase name="${text}" classname="s"><properties><property name="kr" value="${text}"/></properties></testcase></testsuite></testsuites>`;
  const [test] = (await parse(junit)).testsuite[0].testcase;
  check("junit2json, name and property", [test.name, test.properties[0].value], ofJunit);
  writeFileSync("junit.xml", junit);
  check("test-results-parser, name", results.parse({ type: "junit", files: ["junit.xml"] }).suites[0].cases[0].name, ofResults);
}
process.exit(changed ? 1 : 0);
JS
node probe.mjs
