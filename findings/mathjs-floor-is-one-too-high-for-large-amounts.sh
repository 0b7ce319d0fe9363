#!/bin/sh
# mathjs: floor of a BigNumber is one too high for up to half of all large amounts, but not for the largest
#
# One would expect: floor(169300000000.84) is 169300000000. A BigNumber has 64 digits, so size should not matter; if it
# did, larger amounts should be worse.
#
# What happens: floor gives 169300000001, fix likewise, and ceil(169300000000.01) gives 169300000000. It is worst at
# 5 x 10^11, where every fraction above a half is rounded up; from 10^12 every answer is right again. floor takes the
# nearest whole number when the value is within a relative 10^-12 of it, unless the whole number on the other side is
# that near too. Ordinary numbers behave the same; fractions do not, nor does the value's own method .floor().
#
# Why you meet it: largest remainder begins with the floor of each exact share, in öre. 169 300 000 000 öre is a grant of
# 1 693 million kronor and 5 x 10^11 öre one of five billion, ordinary sizes for a state grant. A floor that is too high
# gives away an öre before the rest is shared out and leaves a negative remainder.
#
# Seen 2026-11-28: mathjs 15.2.0 with its default configuration, Node 20.20. An older, wider form was mended in 2025
# (mathjs pull request 3369); the range above is what is left.
#
# Instead: share out whole öre in bigint, as fordela does; or use math.fraction of a text, or the BigNumber's own .floor(), or
# create(all, { number: "BigNumber", relTol: 1e-60, absTol: 1e-63 }).
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --no-save --no-audit --no-fund --silent mathjs@15.2.0 || exit 2

cat > probe.mjs <<'JS'
import { all, bignumber, ceil, create, fix, floor, fraction } from "mathjs";

const cases = [
  ["floor", floor, "9999999999.98", "9999999999"], // right
  ["floor", floor, "10000000000.99", "10000000001"],
  ["floor", floor, "80873467000.995", "80873467001"],
  ["floor", floor, "169300000000.84", "169300000001"],
  ["fix", fix, "169300000000.84", "169300000001"],
  ["ceil", ceil, "169300000000.01", "169300000000"],
  ["floor", floor, "1000000000000.99", "1000000000000"], // right again
  ["floor", floor, "16930000000000.99", "16930000000000"], // right again
];
console.log("mathjs 15.2.0");
let changed = false;
for (const [name, f, text, before] of cases) {
  const now = f(bignumber(text)).toFixed();
  const exact = f(fraction(text)).toString();
  console.log(`${name}(bignumber("${text}")) = ${now}; of the fraction: ${exact}${now === before ? "" : `   (was ${before})`}`);
  changed ||= now !== before;
}
const own = bignumber("169300000000.84").floor().toFixed();
console.log(`bignumber("169300000000.84").floor() = ${own}`);
changed ||= own !== "169300000000";
for (const [from, before] of [[5_000_000_000n, 0], [50_000_000_000n, 5], [169_300_000_000n, 16], [500_000_000_000n, 49], [900_000_000_000n, 9], [1_000_000_000_000n, 0]]) {
  let high = 0;
  for (let i = 0; i < 100; i++) if (floor(bignumber(`${from}.${String(i).padStart(2, "0")}`)).toFixed() !== `${from}`) high++;
  console.log(`${from}.00 to .99: floor is too high for ${high} of 100${high === before ? "" : `   (was ${before})`}`);
  changed ||= high !== before;
}
const strict = create(all, { number: "BigNumber", relTol: 1e-60, absTol: 1e-63 });
const cured = strict.floor(strict.bignumber("169300000000.84")).toFixed();
console.log(`with relTol 1e-60: ${cured}`);
changed ||= cured !== "169300000000";
process.exit(changed ? 1 : 0);
JS
node probe.mjs
