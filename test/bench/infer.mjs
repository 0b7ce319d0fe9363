// Keys searched for over all bundled registers, in a process of its own: milliseconds as JSON.

import { readFileSync } from "node:fs";
import { tableFrom } from "../../dist/csv.js";
import { infer, publishedAmounts } from "../../dist/forensics.js";
import { AGREEMENTS, BUNDLED, loadRegister, SWEDEN, shareOut } from "../../dist/index.js";
import { timed } from "./median.mjs";

const registers = await Promise.all(BUNDLED.map(({ id }) => loadRegister(id)));
const agreements = Object.values(AGREEMENTS);
const codes = SWEDEN.recipients("municipality").map(({ code }) => code);
const people = registers.find(({ levels }) => levels.includes("municipality"));
const counts = codes.map((code) => people.count(code));
const inUnits = (units, ore) =>
  shareOut(units, counts)
    .amounts()
    .map((one) => one * ore);
const municipalities = (amounts) => ({
  level: "municipality",
  figures: codes.map((code, index) => ({ code, amount: amounts[index] })),
});
const published = (name) => {
  const file = new URL(`../../fixtures/published/${name}/table.csv`, import.meta.url);
  return publishedAmounts(tableFrom(readFileSync(file)), { level: "region" });
};

const few = { warmUp: 0, sampling: 1 };
const time = (tables) =>
  Math.max(...tables.map((table) => timed(() => infer(table, { registers, agreements }), few)));

process.stdout.write(
  JSON.stringify({
    counties: time(
      ["vardkapacitet-2025", "kvinnors-halsa-2020", "cancervard-2025", "sommarjobb-2025"].map(published),
    ),
    municipalities: time([
      municipalities(inUnits(1_000_000_000n, 100n)),
      municipalities(counts.map((count) => BigInt(Math.floor(count / 10)) * 100_000n)),
    ]),
    thousandUnits: time([municipalities(inUnits(1000n, 1_000_000n))]),
  }),
);
