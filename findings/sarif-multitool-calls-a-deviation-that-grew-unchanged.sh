#!/bin/sh
# SARIF Multitool: a deviation that grew from one öre to a million kronor is "unchanged", one that moved a line "updated"
#
# One would expect: match-results-forward, which compares a log with an earlier one, calls a result "updated" when it was
# there before and differs now. A result that only moved within its file is the same as before.
#
# What happens: it is the other way around. Only the place is compared: the same result a line further down is "updated".
# On its old line it is "unchanged" although its message says 1 000 000 kr instead of 1 öre, its level rose from warning
# to error, or a figure in its properties differs. Another partial fingerprint does not help, nor another fingerprint.
#
# Why you meet it: a table with accepted deviations is compared with the log of the day it was accepted. The cell of a
# wrong amount is where it was when the amount changes, so the comparison shows no difference, whatever the amount.
#
# Seen 2026-11-30: @microsoft/sarif-multitool-linux 5.7.0, Node 20.20.
#
# Instead: compare the messages and levels of the two logs yourself, or accept each deviation with its amount, as
# fordela's deviations are ("printed" and "expected"). With the amount in the rule's id the result is "new".
set -eu
[ "$(uname -sm)" = "Linux x86_64" ] || { echo "Missing: Linux on x86_64, for which the program is built"; exit 2; }
export DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --no-save --no-audit --no-fund --silent @microsoft/sarif-multitool-linux@5.7.0 || exit 2

cat > probe.mjs <<'JS'
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

const program = "node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool";
const sarif = (...words) => spawnSync(program, words, { encoding: "utf8", cwd: "." });

const log = (file, { rule = "sum-differs", level = "warning", text = "Uppsala: 1 öre too much", line = 2, mark = "lan.csv:B2", difference = "0.01" } = {}) => {
  const region = { startLine: line, startColumn: 9 };
  const result = {
    ruleId: rule,
    level,
    message: { text },
    locations: [{ physicalLocation: { artifactLocation: { uri: "lan.csv" }, region } }],
    partialFingerprints: { "cell/v1": mark },
    properties: { difference },
  };
  const runs = [{ tool: { driver: { name: "check", rules: [{ id: rule }] } }, results: [result] }];
  writeFileSync(file, JSON.stringify({ version: "2.1.0", runs }));
};
const million = { text: "Uppsala: 1 000 000 kr too much", difference: "1000000.00" };
const cases = [
  ["nothing", {}, "unchanged"],
  ["the line, 2 to 3", { line: 3 }, "updated"],
  ["the message and figure, 1 öre to 1 000 000 kr", million, "unchanged"],
  ["the level, warning to error", { level: "error" }, "unchanged"],
  ["both", { ...million, level: "error" }, "unchanged"],
  ["both, and the partial fingerprint", { ...million, level: "error", mark: "lan.csv:B2:1000000.00" }, "unchanged"],
  ["the rule", { ...million, rule: "sum-differs-by-1000000.00" }, "absent, new"],
];
console.log("@microsoft/sarif-multitool-linux 5.7.0\nwhat differs from the earlier log:");
let changed = false;
for (const [what, now, before] of cases) {
  log("before.sarif");
  log("now.sarif", now);
  const { status, stdout } = sarif("match-results-forward", "now.sarif", "--previous", "before.sarif", "--output-file-path", "matched.sarif", "--log", "ForceOverwrite");
  if (status !== 0) console.log(stdout);
  const states = JSON.parse(readFileSync("matched.sarif", "utf8")).runs[0].results.map((one) => one.baselineState).sort().join(", ");
  console.log(`  ${what}: ${states}${states === before ? "" : `   (was ${before})`}`);
  changed ||= states !== before;
}
process.exit(changed ? 1 : 0);
JS
node probe.mjs
