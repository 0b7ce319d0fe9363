import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readRegister } from "../../src/tables/registers/read-register.ts";
import { readWorkbook } from "../../src/workbooks/read-workbook.ts";
import { plainSpaces } from "../support/plain-spaces.ts";
import { recorded } from "../support/recording-terminal.ts";

const FILE = new URL("../../fixtures/scb/gui-000007SF_20260416-131411.xlsx", import.meta.url).pathname;

describe("the workbook that Statistics Sweden's database saves", () => {
  it("reads as a register, its notes left out", async () => {
    const { sheets } = await readWorkbook(readFileSync(FILE), FILE);
    const [sheet] = sheets;
    if (!sheet) throw new Error("no sheet");
    const register = readRegister(sheet.grid, { id: "scb", date: "2025-12-31" });
    expect(register.count("0114")).toBe(50_495);
    expect(register.count("2584")).toBe(22_402);
    expect(register.codes("municipality")).toHaveLength(290);
  });

  it("is checked by the command, with the address of what contradicts the date", async () => {
    const right = await recorded(["population", "check", FILE, "--date", "2025-12-31"]);
    expect([right.code, right.err]).toEqual([0, ""]);
    const wrong = await recorded(["population", "check", FILE, "--date", "2024-11-01", "--lang", "en"]);
    expect(wrong.code).toBe(2);
    expect(plainSpaces(wrong.err)).toContain("D3");
  });
});
