#!/bin/sh
# TAP: tap-xunit and tap-spec pass a check that gave up midway, unless its plan was to come last
#
# One would expect: a stream that announces eight tests (1..8) and ends after two has failed, and so has one that says
# "Bail out!". Both mean that the rest is unknown (TAP 13 and 14).
#
# What happens: these readers end with 0, and tap-xunit writes a JUnit file in which all tests passed. With a plan, only
# too many tests are an error; too few are none. Without any plan the same two tests are a failure, and tap-xunit writes
# no file. tap-min fails what was cut off and passes what bailed out; tap-junit writes failures="1" for what was cut off,
# though none of its tests failed, and failures="0" for what bailed out.
#
# Why you meet it: a check of many tables gives up at the first that cannot be read, or is ended by a time limit. All
# that was printed until then is "ok". In a pipeline (check | tap-xunit > junit.xml) the reader's exit code is the one
# that counts, and the JUnit file is what the pipeline shows.
#
# Seen 2026-11-30: tap-xunit 2.4.1, tap-spec 5.0.0, tap-min 3.0.0, tap-junit 5.0.4, Node 20.20.
# tap-parser 18.3.4 and faucet 0.0.4 fail both; tap-difflet 0.7.2 fails neither.
#
# Instead: set -o pipefail, or read with tap-parser before the conversion. As a writer of TAP: state what could not be
# checked as "not ok" rather than with "Bail out!", and write no plan before all tests are done (1..8 may come last).
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --no-save --no-audit --no-fund --silent tap-xunit@2.4.1 tap-spec@5.0.0 tap-min@3.0.0 tap-junit@5.0.4 tap-parser@18.3.4 || exit 2

cat > probe.mjs <<'JS'
import { spawnSync } from "node:child_process";

const ok = "ok 1 - lan.csv\nok 2 - kommuner.csv\n";
const streams = {
  "all went well": `TAP version 13\n1..2\n${ok}`,
  "one failed": `TAP version 13\n1..2\nok 1 - lan.csv\nnot ok 2 - kommuner.csv\n`,
  "ends after 2 of 8": `TAP version 13\n1..8\n${ok}`,
  "2 of 8, then bails out": `TAP version 13\n1..8\n${ok}Bail out! regioner.csv cannot be read\n`,
  "ends after 2, plan to come last": `TAP version 13\n${ok}`,
};
const ends = { // exit codes, in the order of the streams
  "tap-parser": [0, 1, 1, 1, 1],
  "tap-xunit": [0, 1, 0, 0, 1],
  "tap-spec": [0, 1, 0, 0, 1],
  "tap-min": [0, 1, 1, 0, 1],
};
const counts = { // what is in the JUnit: tests, and tests that failed by its head and by its cases
  "tap-xunit": ["2, 0, 0", "2, 1, 1", "2, 0, 0", "2, 0, 0", "no file"],
  "tap-junit": ["2, 0, 0", "2, 1, 1", "2, 1, 0", "2, 0, 0", "2, 1, 0"],
};
const run = (reader, input) => spawnSync(`node_modules/.bin/${reader}`, [], { input, encoding: "utf8", timeout: 60_000 });
let changed = false;
const check = (what, now, before) => {
  console.log(`  ${what}: ${now}${now === before ? "" : `   (was ${before})`}`);
  changed ||= now !== before;
};
console.log("tap-xunit 2.4.1, tap-spec 5.0.0, tap-min 3.0.0, tap-junit 5.0.4, tap-parser 18.3.4");
Object.entries(streams).forEach(([name, stream], index) => {
  console.log(name);
  for (const [reader, codes] of Object.entries(ends)) check(`${reader} ends with`, run(reader, stream).status, codes[index]);
  for (const [reader, texts] of Object.entries(counts)) {
    const { stdout } = run(reader, stream);
    const head = stdout.match(/<testsuite .*?>/s)?.[0];
    if (head === undefined) {
      check(`JUnit of ${reader}`, "no file", texts[index]);
      continue;
    }
    const of = (word) => Number(head.match(`${word}="(\\d+)"`)[1]);
    const cases = stdout.match(/<failure/g)?.length ?? 0;
    check(`JUnit of ${reader}: tests, failures, failed cases`, `${of("tests")}, ${of("failures")}, ${cases}`, texts[index]);
  }
});
process.exit(changed ? 1 : 0);
JS
node probe.mjs
