import { readFileSync } from "node:fs";
import { bench, describe } from "vitest";
import { AGREEMENTS } from "../../src/agreements/index.ts";
import { infer } from "../../src/forensics/inference/infer.ts";
import { publishedAmounts } from "../../src/forensics/inference/published-amounts.ts";
import { BUNDLED } from "../../src/population/bundled/catalog.ts";
import { loadRegister } from "../../src/population/bundled/load.ts";
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
});
