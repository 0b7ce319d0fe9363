#!/bin/sh
# hare-niemeyer: amounts per inhabitant are shared out an öre short, and a recipient named "undefined" comes with it
#
# One would expect: an amount that gives every inhabitant 185 kronor is the easiest to share out by population: every
# share is a whole number of öre, and largest remainder has nothing left to do. Sums are right by the method itself.
#
# What happens: of 185 kronor per inhabitant, 195 872 635 000 öre for the 21 counties, one county gets an öre less, the
# sum is one öre short, and the object has a key "undefined" with NaN (null in JSON). So for 49 of the rates of 1 to 1000
# whole kronor; for the 290 municipalities it is 105. Amount times population is past 2^53, so one share is 0.00000095 too
# high and one 0.0000038 too low, and the öre cut from the latter goes to the largest remainder. But the remainders are
# put in order as texts, where 9.5e-7 is larger than 0.99, and no one gets it. It happens with small numbers too, when a
# remainder is below 0.000001: one seat for 6000000, 3999995 and 5 votes is given to no one.
#
# Why you meet it: it is the npm package of the method by which Swedish grants are shared out, and grants may be set per
# inhabitant. Of the amounts of 1 to 3000 million kronor for the counties none was found, so a trial with one looks right.
#
# Seen 2026-11-30: hare-niemeyer 3.0.0, Node 20.20.
#
# Instead: share out in bigint, as fordela does. Whatever shares out, compare the sum of the shares with the amount, and
# the names with those that were given.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --no-save --no-audit --no-fund --silent hare-niemeyer@3.0.0 || exit 2

cat > probe.mjs <<'JS'
import share from "hare-niemeyer";

// The counties' population on 31 December 2024 (Statistics Sweden).
const counties = {
  AB: 2473307, C: 407912, D: 301542, E: 472446, F: 370009, G: 203351, H: 246352, I: 60971, K: 157223, M: 1428626, N: 345074,
  O: 1772821, S: 283384, T: 308375, U: 281158, W: 286546, X: 284558, Y: 241458, Z: 132839, AC: 281138, BD: 248620,
};
const total = Object.values(counties).reduce((sum, count) => sum + count, 0);
const off = (shares, amount) => {
  const given = Object.values(shares).filter((one) => !Number.isNaN(one)).reduce((sum, one) => sum + one, 0);
  return `${amount - given} missing${"undefined" in shares ? ", and undefined" : ""}`;
};
const perHead = (kronor) => {
  const amount = kronor * 100 * total;
  const shares = share(counties, amount);
  const less = Object.keys(counties).filter((code) => shares[code] !== kronor * 100 * counties[code]);
  return `${amount} öre: ${off(shares, amount)}; not exact: ${less.length}`;
};
let failed = 0;
for (let kronor = 1; kronor <= 1000; kronor++) if ("undefined" in share(counties, kronor * 100 * total)) failed++;
const votes = { a: 6000000, b: 3999995, c: 5 };
const cases = [
  ["184 kr per inhabitant", perHead(184), "194813864000 öre: 0 missing; not exact: 0"],
  ["185 kr per inhabitant", perHead(185), "195872635000 öre: 1 missing, and undefined; not exact: 1"],
  ["rates of 1 to 1000 kr that go wrong", failed, 49],
  ["1000 million kr, in öre", off(share(counties, 1e11), 1e11), "0 missing"],
  ["one seat for 6000000, 3999995 and 5 votes", JSON.stringify(share(votes, 1)), '{"a":0,"b":0,"c":0,"undefined":null}'],
  ["two seats", JSON.stringify(share(votes, 2)), '{"a":1,"b":1,"c":0}'],
];
console.log("hare-niemeyer 3.0.0");
let changed = false;
for (const [what, now, before] of cases) {
  console.log(`${what}: ${now}${now === before ? "" : `   (was ${before})`}`);
  changed ||= now !== before;
}
process.exit(changed ? 1 : 0);
JS
node probe.mjs
