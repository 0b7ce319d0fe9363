// One contestant, one size, in a process of its own: what one leaves behind, prints or hangs in is no other's trouble.
//
//   node --expose-gc test/bench/share-once.mjs fordela 290 169300000000 time|memory

import { CONTESTANTS } from "./contestants.mjs";
import { weightsOf } from "./inputs.mjs";
import { timed } from "./median.mjs";
import { exactBigints } from "./plain-loops.mjs";

const [name, size, text, what] = process.argv.slice(2);
const amount = BigInt(text);
const weights = weightsOf(Number(size));
const { prepare, read } = await CONTESTANTS[name].load();
const work = prepare(amount, weights);
if (what === "memory") {
  globalThis.gc();
  const before = process.memoryUsage.rss();
  const result = work();
  // The most that the process has held so far, also while it worked.
  const most = process.resourceUsage().maxRSS * 1024;
  print({ bytes: Math.max(0, most - before), kept: result !== undefined });
} else {
  const ms = timed(work);
  const amounts = read?.(work());
  const right = exactBigints(amount, Array.from(weights, BigInt));
  print({
    ms,
    missing: amounts && String(amount - amounts.reduce((a, b) => a + b, 0n)),
    other: amounts?.filter((one, index) => one !== right[index]).length,
  });
}

function print(figures) {
  process.stdout.write(JSON.stringify(figures));
}
