import { describe, expect, it } from "vitest";
import { verificationTap } from "../../../src/report/verification/verification-tap.ts";
import { everyVerdict, hostileTable } from "./sample-reports.ts";

describe("verified tables as TAP", () => {
  it("have a plan, and a test point for each table", async () => {
    const lines = verificationTap(await everyVerdict()).split("\n");
    // Last: a report that is cut off has no plan, and so fails.
    expect([lines[0], lines.at(-2), lines.at(-1)]).toEqual(["TAP version 13", "1..4", ""]);
    expect(lines.filter((line) => /^(not )?ok/.test(line)).map((line) => line.split(" - ")[0])).toEqual([
      "ok 1",
      "not ok 2",
      "not ok 3",
      "not ok 4",
    ]);
  });

  it("have nothing at the start of a line but what TAP says, and every text quoted", async () => {
    const text = verificationTap({ tables: [await hostileTable()] });
    const [version, point, ...below] = text.trimEnd().split("\n");
    expect([version, below.pop()]).toEqual(["TAP version 13", "1..1"]);
    expect(point).toMatch(/^not ok 1 - C:\\\\mapp/);
    expect(point?.replaceAll("\\#", "")).not.toContain("#");
    expect([below[0], below.at(-1)]).toEqual(["  ---", "  ..."]);
    for (const line of below.slice(1, -1))
      expect(line).toMatch(/^ {2,8}(- )?\w+:( ("(\\.|[^"\\])*"|-?\d+|null))?$/);
  });

  it("has diagnostics that JSON's own reader reads text by text", async () => {
    const texts = verificationTap({ tables: [await hostileTable()] })
      .split("\n")
      .flatMap((line) => /: (".*")$/.exec(line)?.[1] ?? []);
    expect(texts.length).toBeGreaterThan(10);
    for (const text of texts) expect(typeof JSON.parse(text)).toBe("string");
  });
});
