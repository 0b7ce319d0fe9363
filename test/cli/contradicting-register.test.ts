import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { loadRegister } from "../../src/population/bundled/load-register.ts";
import { toCsv } from "../../src/population/to-csv.ts";
import { recorded } from "../support/recording-terminal.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const register = await loadRegister("scb-2024-11-01");
const text = toCsv(register, () => "x");

async function allocateBy(changed: string): ReturnType<typeof recorded> {
  const file = join(temporaryFolder(), "population-2024-11-01.csv");
  writeFileSync(file, changed);
  return recorded([
    "allocate",
    "2025",
    "--line",
    "lan-komplexa-behov",
    "--unit",
    "krona",
    "--population",
    file,
  ]);
}

it("a register whose parts add up is used", async () => {
  const { code, out } = await allocateBy(text);
  expect(code).toBe(0);
  expect(out).toContain("2 506 966");
});

it("a register whose total is not the sum of its municipalities is refused, with the code and both figures", async () => {
  const { code, out, err } = await allocateBy(text.replace(/^(2303,x,total,)\d+$/m, "$199999"));
  expect(code).toBe(2);
  expect(out).toBe("");
  expect(err).toContain("23 anges till 132708");
});
