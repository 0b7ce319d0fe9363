import { describe, expect, it } from "vitest";
import { pivotedRows } from "../../src/allocate/pivoted-rows.ts";
import { totalBy, totalOf } from "../../src/allocate/total-by.ts";
import { sum } from "../../src/numbers/sum.ts";
import { allocated } from "../support/allocated.ts";

describe("pivoted rows", () => {
  it("are one for each recipient, with a key for each line; the sums are the same", async () => {
    const allocation = await allocated("psykisk-halsa-2025", { unit: "krona" });
    const rows = pivotedRows(allocation);
    expect(rows).toHaveLength(21 + 21 + 290 + 1);
    expect(sum(rows.map(({ total }) => total))).toBe(totalOf(allocation));
    expect(rows.find(({ level, code }) => level === "county" && code === "23")).toEqual({
      level: "county",
      code: "23",
      recipient: "Jämtlands län",
      "lan-nationell-strategi": 2_000_000_00n,
      "lan-medverkan": 1_000_000_00n,
      "lan-vard-insatsprogram": 1_000_000_00n,
      "lan-komplexa-behov": 2_506_966_00n,
      "lan-suicidprevention": 6_190_809_00n,
      "region-komplexa-behov": null,
      "region-suicidprevention": null,
      "kommun-barn-unga": null,
      "skr-samverkan": null,
      total: 12_697_775_00n,
      estimate: false,
    });
    for (const [line, total] of totalBy(allocation, "line"))
      expect(sum(rows.map((row) => (row[line] ?? 0n) as bigint))).toBe(total);
    expect(rows.filter(({ estimate }) => estimate).every(({ level }) => level === "municipality")).toBe(true);
  });

  it("may be by area, in kronor, and of a copy", async () => {
    const allocation = await allocated("psykisk-halsa-2025", { levels: ["county"], unit: "krona" });
    const [row] = pivotedRows(structuredClone(allocation), { by: "area", as: "kronor" });
    expect([row?.["1"], row?.["3"], row?.total]).toEqual([7_000_000, 46_693_876, 80_873_467]);
  });

  it("keep a line whose name is that of a fixed key", async () => {
    const { lines } = await allocated("psykisk-halsa-2025", { lines: ["lan-medverkan"] });
    const renamed = lines.map((one) => ({ ...one, line: { ...one.line, id: "total" } }));
    expect(pivotedRows({ lines: renamed })[0]).toMatchObject({
      total: 2_000_000_00n,
      "line:total": 2_000_000_00n,
    });
  });
});
