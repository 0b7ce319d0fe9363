// How long a recovery takes: every national total from 9 to 11 million, 21 rows. Run it with `node test/bench/recover.mjs` after
// a build. It measures and asserts nothing about time, for machines differ.
import { readFileSync } from "node:fs";
import { tableFrom } from "../../dist/csv.js";
import { kr, printedAmounts, recoverBase, recoverPopulation } from "../../dist/index.js";

const RUNS = 7;
const table = new URL("../../fixtures/published/vardkapacitet-2025/table.csv", import.meta.url);
const { rows } = printedAmounts(tableFrom(readFileSync(table)));
const range = [9_000_000, 11_000_000];

measure("recoverPopulation", () => recoverPopulation(rows, { base: kr("100 000 000"), range }));
measure("recoverBase, 122 bases", () => recoverBase(rows, { range }).found[0]);

function measure(name, compute) {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    const { nationalTotal } = compute();
    if (nationalTotal !== 10_587_140n) throw new Error(`${name} found ${nationalTotal}`);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const [least, middle, most] = [times[0], times[(RUNS - 1) / 2], times[RUNS - 1]].map(Math.round);
  console.log(`${name}: median ${middle} ms, ${least}–${most} ms in ${RUNS} runs`);
}
