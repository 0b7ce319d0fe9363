import { beforeAll, describe, expect, it } from "vitest";
import { allocationJson } from "../../../src/report/allocation/allocation-json.ts";
import { allocationText } from "../../../src/report/allocation/allocation-text.ts";
import { allocated } from "../../support/allocated.ts";

// biome-ignore lint/suspicious/noExplicitAny: what comes out of JSON.parse
type Json = any;

/** Every number in the data, with its path. */
function numbersIn(value: unknown, path: string): string[] {
  if (typeof value === "number") return [path];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) => numbersIn(inner, `${path}.${key}`));
}

describe("2023 as JSON", () => {
  let text: string;
  let json: Json;
  beforeAll(async () => {
    text = allocationJson(await allocated("psykisk-halsa-2023"));
    json = JSON.parse(text);
  });

  it("holds no amount as a number: only the count of extra units is one", () => {
    const kinds = new Set(numbersIn(json, "$").map((path) => path.split(".").at(-1)));
    expect([...kinds]).toEqual(["extraUnits"]);
  });

  it("has amounts in kronor as text with a point, exact shares as fractions", () => {
    const [line] = json.lines;
    expect(line.amount).toBe("217000000.00");
    for (const { amount, trace } of line.shares) {
      expect(amount).toMatch(/^\d+\.\d{2}$/);
      expect(trace.floor).toMatch(/^\d+\.\d{2}$/);
      for (const exact of [trace.exact, trace.remainderOfUnit, trace.steps[0].share, trace.steps[0].before])
        expect(exact).toMatch(/^\d+\/\d+$/);
      expect(trace.steps[0].weight).toMatch(/^\d+$/);
    }
  });

  it("has a share with its trace for each recipient of each line", () => {
    const counts = json.lines.map((line: Json) => line.shares.length);
    expect(counts).toEqual([21, 21, 21, 21, 290, 290, 21, 21, 21, 21, 1]);
  });

  it("has totals of each kind, beside the stated sums", () => {
    expect(json.totals.all).toBe("1640500000.00");
    expect(json.totals.level.county).toBe("574000000.00");
    expect(json.totals.area["3.2"]).toBe("527000000.00");
    expect(Object.keys(json.totals.recipient)).toHaveLength(21 + 21 + 290 + 1);
    expect(Object.keys(json.totals.body)).toHaveLength(21 + 21 + 290 + 1 - 2);
    expect(json.stated).toHaveLength(9);
    for (const { amount, allocated, missing } of json.stated) {
      expect(allocated).toBe(amount);
      expect(missing).toEqual([]);
    }
  });

  it("says which registers were used, with both dates, and that it is an estimate", () => {
    expect(json.estimate).toBe(true);
    expect(json.registers.map((use: Json) => [use.register.id, use.asked, use.estimate])).toEqual([
      ["recovered-2022-11-01", "2022-11-01", false],
      ["scb-2022-09-30", "2022-11-01", true],
    ]);
  });

  it("lists problems with their message in the language asked for", async () => {
    const strict = await allocated("psykisk-halsa-2023", { substitute: "none", incomplete: "list" });
    const [sv, en] = (["sv", "en"] as const).map(
      (lang) => JSON.parse(allocationJson(strict, { lang })).problems,
    );
    expect(sv).toHaveLength(4);
    expect(sv[0]).toMatchObject({ code: "register-missing", severity: "error" });
    expect(sv[0].message).not.toBe(en[0].message);
  });
});

it("the text table shows every amount that the JSON holds", async () => {
  const allocation = await allocated("psykisk-halsa-2025");
  const json: Json = JSON.parse(allocationJson(allocation));
  const digits = allocationText(allocation).replaceAll(" ", "").replaceAll(",", ".");
  const missing = json.lines
    .flatMap((line: Json) => line.shares.map((share: Json) => share.amount))
    .filter((amount: string) => !digits.includes(amount.replace(/\.00$/, "")));
  expect(missing).toEqual([]);
});
