import { beforeAll, describe, expect, it } from "vitest";
import type { Allocation } from "../../src/allocate/allocation.ts";
import { reconcile } from "../../src/allocate/reconcile.ts";
import type { Ore } from "../../src/money/ore.ts";
import { allocated } from "../support/allocated.ts";

// Published: Region Jämtland Härjedalen's account of the county's money for 2025.
describe("Jämtland's county money of 2025, to the krona", () => {
  let allocation: Allocation;
  beforeAll(async () => {
    allocation = await allocated("psykisk-halsa-2025", {
      levels: ["county"],
      unit: "krona",
      substitute: "none",
    });
  });

  it.each([
    ["lan-nationell-strategi", 2_000_000_00n],
    ["lan-medverkan", 1_000_000_00n],
    ["lan-vard-insatsprogram", 1_000_000_00n],
    ["lan-komplexa-behov", 2_506_966_00n],
    ["lan-suicidprevention", 6_190_809_00n],
  ])("%s is what was published", (line, amount) => {
    expect(allocation.amount(line, "23")).toBe(amount);
  });

  it("area 1 is 4 000 000, and all is 12 697 775", () => {
    const areaOne: readonly Ore[] = allocation
      .rows()
      .filter((row) => row.code === "23" && row.area === "1")
      .map((row) => row.amount);
    expect(areaOne.reduce((a, b) => a + b, 0n)).toBe(4_000_000_00n);
    expect(allocation.totals("recipient").get("county:23")).toBe(12_697_775_00n);
    expect(allocation.totals("body").get("county:23")).toBe(12_697_775_00n);
  });

  it("the areas are 93, 200 and 200 million, the level 493", () => {
    expect([...allocation.totals("area")]).toEqual([
      ["1", 93_000_000_00n],
      ["3", 200_000_000_00n],
      ["4", 200_000_000_00n],
    ]);
    expect([...allocation.totals("level")]).toEqual([["county", 493_000_000_00n]]);
    expect([allocation.total, allocation.rest]).toEqual([493_000_000_00n, 0n]);
  });

  it("is counted at the agreement's own date and is no estimate", () => {
    expect(allocation.estimate).toBe(false);
    expect(allocation.registers.map((use) => use.register.id)).toEqual(["scb-2024-11-01"]);
    expect(allocation.rows().some((row) => row.estimate)).toBe(false);
  });

  it("reconciles with the stated sums whose lines are all there, and says which lines the others lack", () => {
    const whole = reconcile(allocation).filter(({ missing }) => missing.length === 0);
    expect(whole.map(({ stated, allocated }) => [stated.amount, allocated])).toEqual([
      [93_000_000_00n, 93_000_000_00n],
      [493_000_000_00n, 493_000_000_00n],
    ]);
    expect(reconcile(allocation).find(({ stated }) => stated.source === "totalt")?.missing).toEqual([
      "kommun-barn-unga",
      "region-komplexa-behov",
      "region-suicidprevention",
      "skr-samverkan",
    ]);
  });

  it("has 21 counties to each line, in code order", () => {
    for (const { recipients, amounts } of allocation.lines) {
      const codes = recipients.map((recipient) => recipient.code);
      expect(codes).toEqual([...codes].sort());
      expect([codes.length, amounts.length]).toEqual([21, 21]);
    }
  });

  it("knows no amount of a line or recipient that it does not hold", () => {
    expect(allocation.amount("skr-samverkan", "SKR")).toBeUndefined();
    expect(allocation.amount("lan-medverkan", "2380")).toBeUndefined();
  });
});
