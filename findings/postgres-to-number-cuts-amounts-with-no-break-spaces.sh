#!/bin/sh
# PostgreSQL: to_number keeps only the first digits of an amount with no-break spaces or a U+2212 minus
#
# One would expect: to_number('12 697 775', '99G999G999') gives 12697775 whatever space separates the groups. With
# ordinary spaces it does. With another space one would expect the same, or an error.
#
# What happens: the same amount with no-break spaces (U+00A0 or U+202F) gives 12697. There is no error and no warning,
# and a longer pattern (999G999G999) does not help. The minus U+2212 is dropped and costs digits too: '−501 014' gives
# 501 and '−1234' gives 1, both positive. The cut depends on how many such characters there are, so that amounts below
# a million in the same column come out right and the column looks sound.
#
# Why you meet it: Swedish amounts are printed with no-break spaces and U+2212. Intl.NumberFormat("sv-SE"), the tables
# of authorities and fordela's own text, Markdown and HTML all do so. A table copied from there is loaded as text, and
# to_number is PostgreSQL's function for turning formatted text into numeric.
#
# Seen 2026-11-28: @electric-sql/pglite 0.5.17 (PostgreSQL 18.7), and PostgreSQL 15.18 from Debian 12 (UTF-8).
#
# Instead: load fordela's CSV or JSON, whose amounts have a point and no spaces, and cast with ::numeric. For a table
# from elsewhere, make plain characters first and cast; a cast refuses what it cannot read, to_number does not:
#   replace(translate(t, U&'\00A0\202F\2212', '  -'), ' ', '')::numeric
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --no-save --no-audit --no-fund --silent @electric-sql/pglite@0.5.17 || exit 2

cat > probe.mjs <<'JS'
import { PGlite } from "@electric-sql/pglite";

const db = new PGlite();
const numberOf = async (text, pattern) =>
  (await db.query("select to_number($1, $2)::text as n", [text, pattern])).rows[0].n;

const cases = [
  ["12 697 775", "99G999G999", "12697775"], // ordinary spaces: right
  ["12\u00a0697\u00a0775", "99G999G999", "12697"],
  ["12\u202f697\u202f775", "99G999G999", "12697"],
  ["12\u00a0697\u00a0775", "999G999G999", "12697"],
  ["697\u00a0775", "999G999G999", "697775"], // the same pattern, below a million: right
  ["-501 014", "999G999", "-501014"], // hyphen as minus: right
  ["\u2212501 014", "999G999", "501"],
  ["\u22121234", "9999", "1"],
];
console.log((await db.query("select version() as v")).rows[0].v);
let changed = false;
for (const [text, pattern, before] of cases) {
  const now = await numberOf(text, pattern).catch((error) => `error: ${error.message}`);
  const spelled = JSON.stringify(text).replace(/[^\x20-\x7e]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
  console.log(`to_number(${spelled}, '${pattern}') = ${now}${now === before ? "" : `   (was ${before})`}`);
  changed ||= now !== before;
}
const plain = String.raw`replace(translate($1, U&'\00A0\202F\2212', '  -'), ' ', '')::numeric::text`;
const cured = (await db.query(`select ${plain} as n`, ["\u221212\u00a0697\u202f775"])).rows[0].n;
console.log(`with plain characters, cast: ${cured}`);
changed ||= cured !== "-12697775";
process.exit(changed ? 1 : 0);
JS
node probe.mjs
