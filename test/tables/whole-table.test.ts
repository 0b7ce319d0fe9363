import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { loadRegister } from "../../src/population/bundled/load-register.ts";
import { SWEDEN } from "../../src/recipients/sweden.ts";
import { importRegister } from "../../src/tables/registers/import-register.ts";
import { recorded } from "../support/recording-terminal.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { wholeTable } from "../support/whole-table.ts";

const folder = temporaryFolder();
const ARCHIVE = join(folder, "TAB1267_sv.zip");
const REGISTER = join(folder, "register.csv");

// 2.7 million rows, as Statistics Sweden serves its table of 1 November: only of 2024 and of people is taken.
describe("Statistics Sweden's whole table, zipped", () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await wholeTable();
    writeFileSync(ARCHIVE, bytes);
  }, 120_000);

  it("asks which of its days is meant", async () => {
    const { code, err } = await recorded(["population", "import", ARCHIVE, "--lang", "en"]);
    expect([code, err]).toEqual([
      2,
      expect.stringContaining("2002-11-01, 2003-11-01, 2004-11-01, 2005-11-01 and 19 more"),
    ]);
  }, 120_000);

  it("gives a register with which all nine lines of 2025 are computed", async () => {
    const imported = await recorded([
      "population",
      "import",
      ARCHIVE,
      "--date",
      "2024-11-01",
      "--output",
      REGISTER,
    ]);
    expect([imported.code, imported.err]).toEqual([0, ""]);
    const known = await loadRegister("scb-2024-11-01");
    const { register } = importRegister(bytes, { id: "whole", date: "2024-11-01" });
    for (const { code } of SWEDEN.recipients("municipality"))
      expect(register.count(code)).toBe(known.count(code));
    const population = ["--population", REGISTER, "--population-date", "2024-11-01"];
    const { code, out } = await recorded(["allocate", "2025", ...population, "--lang", "en"]);
    expect(code).toBe(0);
    expect(out).toContain("All 9 lines");
    expect(out).not.toContain("~ Estimate");
  }, 120_000);
});
