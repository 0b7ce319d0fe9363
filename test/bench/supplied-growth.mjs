// A line among recipients of one's own with supplied weights, of two sizes, in a process of its own: milliseconds and bytes as JSON.

import { allocateLine } from "../../dist/core.js";
import { timed } from "./median.mjs";

function lineOf(size) {
  const codes = Array.from({ length: size }, (_, index) => `r${String(index).padStart(7, "0")}`);
  const values = Object.fromEntries(codes.map((code, index) => [code, BigInt(1 + (index % 97))]));
  const recipients = codes.map((code) => ({ level: "region", code, name: code, body: code }));
  const directory = { recipients: () => recipients, group: () => undefined };
  const weight = { by: "supplied", values, source: "s" };
  const key = [{ rule: "proportional", weight }];
  const line = { id: "l", area: "1", level: "region", amount: 10n ** 14n, derived: false, source: "s", key };
  return () => allocateLine(line, directory).amounts;
}

const few = { warmUp: 0, sampling: 1 };
const million = lineOf(1_000_000);
globalThis.gc();
const before = process.memoryUsage.rss();
million();
const bytes = Math.max(0, process.resourceUsage().maxRSS * 1024 - before);
process.stdout.write(
  JSON.stringify({ bytes, million: timed(million, few), hundred: timed(lineOf(100_000), few) }),
);
