#!/bin/sh
# tableschema (Frictionless): with bareNumber false negative amounts become positive; with groups by points 12.697,75 is 1269775
#
# One would expect: Table Schema's field with bareNumber false and decimalChar "," reads "-501014,50 kr" as -501014.5,
# as it reads "501014,50 kr" as 501014.5. Its specification: characters before and after the number that are no part
# of it are left out. And with groupChar "." and decimalChar "," 12.697,75 is 12697.75.
#
# What happens: all before the first digit is taken away, so the minus is too: "-501014,50 kr", "-501014,50" and
# "-501014" are 501014.5 and 501014, in number and integer fields. "kr -501014,50" too. Without bareNumber the minus
# stays. With groups by points, the decimal comma is made a point first and then all points are taken away as groups:
# the amount is a hundred times too much (ten times for one decimal), and those without decimals are right. The table
# is valid both times: validation of the column passes, and a minimum of 0 lets the repayments through.
#
# Why you meet it: "kr" in the cells is what bareNumber is for; repayments are the negative amounts of a grant table;
# and points as groups are printed in Swedish tables beside spaces.
#
# Seen 2026-11-30: tableschema 1.12.6 (npm), Node 20.20.
#
# Instead: take the unit away before reading and leave bareNumber out; with points as groups take them away first too.
# The sum of the column shows both faults. fordela verify reads both ways of printing.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --no-save --no-audit --no-fund --silent tableschema@1.12.6 || exit 2

cat > probe.mjs <<'JS'
import tableschema from "tableschema";

const swedish = { type: "number", decimalChar: "," };
const bare = { ...swedish, bareNumber: false };
const points = { ...swedish, groupChar: "." };
const cases = [
  // field, text, read as, right
  [swedish, "-501014,50", -501014.5, -501014.5],
  [bare, "501014,50 kr", 501014.5, 501014.5],
  [bare, "-501014,50 kr", 501014.5, -501014.5],
  [bare, "kr -501014,50", 501014.5, -501014.5],
  [bare, "-501014,50", 501014.5, -501014.5],
  [{ ...bare, groupChar: " " }, "-501 014,50 kr", 501014.5, -501014.5],
  [{ ...bare, constraints: { minimum: 0 } }, "-501014,50 kr", 501014.5, "an error"],
  [{ type: "integer" }, "-501014", -501014, -501014],
  [{ type: "integer", bareNumber: false }, "-501014 kr", 501014, -501014],
  [points, "12.697", 12697, 12697],
  [points, "12.697,75", 1269775, 12697.75],
  [points, "12.697.775,5", 126977755, 12697775.5],
  [{ ...swedish, groupChar: " " }, "12 697 775,50", 12697775.5, 12697775.5],
];
console.log("tableschema 1.12.6");
let changed = false;
for (const [field, text, before, right] of cases) {
  let now;
  try {
    now = new tableschema.Field({ name: "belopp", ...field }).castValue(text);
  } catch {
    now = "an error";
  }
  console.log(`${JSON.stringify(field)} "${text}": ${now}${now === right ? "" : `, right is ${right}`}${now === before ? "" : `   (was ${before})`}`);
  changed ||= now !== before;
}
process.exit(changed ? 1 : 0);
JS
node probe.mjs
