import { readFileSync } from "node:fs";
import { bench, describe } from "vitest";
import { AGREEMENTS } from "../../src/agreements/bundled/index.ts";
import { infer } from "../../src/forensics/inference/infer.ts";
import { publishedAmounts } from "../../src/forensics/inference/published-amounts.ts";
import { kr } from "../../src/money/kr.ts";
import type { Ore } from "../../src/money/ore.ts";
import { BUNDLED } from "../../src/population/bundled/bundled-info.ts";
import { loadRegister } from "../../src/population/bundled/load-register.ts";
import { SWEDEN } from "../../src/recipients/sweden.ts";
import { tableFrom } from "../../src/tables/table-from.ts";

const registers = await Promise.all(BUNDLED.map(({ id }) => loadRegister(id)));
const agreements = Object.values(AGREEMENTS);

// Measured, not tested: `npx vitest bench --run --config test/vitest.config.ts`.
describe("infer over all bundled registers and keys", () => {
  for (const name of ["vardkapacitet-2025", "kvinnors-halsa-2020", "cancervard-2025", "sommarjobb-2025"]) {
    const table = tableFrom(readFileSync(`fixtures/published/${name}/table.csv`));
    const published = publishedAmounts(table, { level: "region" });
    bench(name, () => void infer(published, { registers, agreements }));
  }

  const codes = SWEDEN.recipients("municipality").map(({ code }) => code);
  const people = registers.find(({ levels }) => levels.includes("municipality"));
  const tables: Record<string, (code: string, index: number) => Ore> = {
    // A residual on the first of all alike.
    "290 alike but one": (_, index) => kr(index === 0 ? "795 771" : "795 871"),
    // About 100 kr a person, down to whole thousands.
    "290 in thousands of kronor": (code) => BigInt(Math.floor((people?.count(code) ?? 0) / 10)) * 100_000n,
  };
  for (const [name, amountOf] of Object.entries(tables)) {
    const figures = codes.map((code, index) => ({ code, amount: amountOf(code, index) }));
    bench(name, () => void infer({ level: "municipality", figures }, { registers, agreements }));
  }
});
