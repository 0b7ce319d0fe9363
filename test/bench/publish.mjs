// A table of 290 × 5 rounded together to millions, in a process of its own: the first call, and the median of later ones.

import { roundTogether, sumsOfTable } from "../../dist/publish.js";
import { median } from "./median.mjs";

const ROWS = 290;
const COLUMNS = 5;
const RUNS = 9;

let seed = 20250001n;
const sums = sumsOfTable([{ size: ROWS }, { size: COLUMNS }]);
const times = Array.from({ length: RUNS }, () => {
  const cells = Array.from({ length: ROWS * COLUMNS }, random);
  const start = performance.now();
  const found = roundTogether({ cells, sums, unit: 100_000_000n });
  const ms = performance.now() - start;
  if (found.kind !== "rounded") throw new Error(found.kind);
  return ms;
});

process.stdout.write(JSON.stringify({ first: times[0], later: median(times.slice(1)) }));

/** An amount to ten milliards of öre, the same in every run. */
function random() {
  seed = (seed * 6364136223846793005n + 1442695040888963407n) % (1n << 64n);
  return (seed >> 20n) % 10_000_000_000n;
}
