import { describe, expect, it } from "vitest";
import type { AgreedLine } from "../../src/agreements/agreement.ts";
import { allocate } from "../../src/allocate/allocate.ts";
import type { Allocation } from "../../src/allocate/allocation.ts";
import {
  amountOf,
  isEstimate,
  registersOf,
  restOf,
  type TotalBy,
  totalBy,
  totalOf,
} from "../../src/allocate/total-by.ts";
import { loadRegister } from "../../src/population/bundled/load-register.ts";
import type { Directory } from "../../src/recipients/directory.ts";
import { agreementWith } from "../support/agreed-line.ts";
import { byWeights } from "../support/one-line.ts";

/** One body, 0980, is region and municipality; the other recipients are bodies of their own. */
const directory: Directory = {
  recipients: (level) =>
    ["09", "10"].map((code) => ({
      level,
      code,
      name: `${level} ${code}`,
      body: code === "09" ? "municipality:0980" : `${level}:${code}`,
    })),
  group: () => undefined,
};

const [exempel] = agreementWith(7n, [{ rule: "equal" }]).lines as readonly [AgreedLine];
const line = (id: string, area: string, level: string, amount: bigint, first: bigint): AgreedLine => ({
  ...exempel,
  id,
  area,
  level,
  amount,
  key: byWeights({ "09": first, "10": amount - first }),
});
const agreement = {
  ...agreementWith(7n, []),
  areas: ["1", "2"].map((id) => ({ id, name: `Område ${id}` })),
  lines: [
    line("a", "1", "region", 100n, 70n),
    line("b", "1", "municipality", 20n, 5n),
    line("c", "2", "region", 3n, 1n),
  ],
};
const allocated = () => allocate(agreement, { directory });

describe("sums of an allocation", () => {
  it.each<[TotalBy, Record<string, bigint>]>([
    ["line", { a: 100n, b: 20n, c: 3n }],
    ["level", { region: 103n, municipality: 20n }],
    ["area", { "1": 120n, "2": 3n }],
    ["recipient", { "region:09": 71n, "region:10": 32n, "municipality:09": 5n, "municipality:10": 15n }],
    ["body", { "municipality:0980": 76n, "region:10": 32n, "municipality:10": 15n }],
  ])("are told by %s", (by, sums) => {
    expect(Object.fromEntries(totalBy(allocated(), by))).toEqual(sums);
    expect(allocated().totals(by)).toEqual(totalBy(structuredClone(allocated()), by));
  });

  it("are 123 öre in all, of which nothing is left", () => {
    expect([totalOf(allocated()), restOf(allocated())]).toEqual([123n, 0n]);
  });

  it("are less where the rounding leaves something of each line", () => {
    const rounded = allocate(agreement, { directory, unit: 10n, rounding: "floor" });
    // 70 and 30; 0 and 10, of 20; nothing, of 3.
    expect([totalOf(rounded), restOf(rounded)]).toEqual([110n, 13n]);
    expect([rounded.total, rounded.rest]).toEqual([110n, 13n]);
  });
});

describe("one amount", () => {
  it("is that of a line and a code", () => {
    expect(["09", "10"].map((code) => amountOf(allocated(), "b", code))).toEqual([5n, 15n]);
    expect(allocated().amount("c", "10")).toBe(2n);
  });

  it("is not there for a line or a code that there is not", () => {
    expect(amountOf(allocated(), "d", "09")).toBeUndefined();
    expect(amountOf(allocated(), "a", "11")).toBeUndefined();
    expect(amountOf(allocated(), "a", "__proto__")).toBeUndefined();
  });
});

describe("the registers of an allocation, and whether it is an estimate", () => {
  let exact: Allocation;
  let estimate: Allocation;
  const people = (id: string): AgreedLine => ({
    ...exempel,
    id,
    amount: 10n,
    level: "county",
    key: [{ rule: "proportional", weight: { by: "population" } }],
  });
  const counted = { ...agreement, lines: [people("a"), people("b"), ...agreement.lines.slice(2)] };

  it("are each register once, and none for what is not counted", async () => {
    exact = allocate(counted, { directory, population: await loadRegister("scb-2024-11-01") });
    expect(registersOf(exact).map(({ register }) => register.id)).toEqual(["scb-2024-11-01"]);
    expect(exact.registers).toEqual(registersOf(exact));
    expect(registersOf(allocated())).toEqual([]);
  });

  it("is one where any of its lines is, also of two that are compared", async () => {
    estimate = allocate(counted, { directory, population: await loadRegister("scb-2024-12-31") });
    expect([exact, estimate, allocated()].map(isEstimate)).toEqual([false, true, false]);
    expect([exact.estimate, estimate.estimate]).toEqual([false, true]);
    const compared = (before: Allocation, after: Allocation) => isEstimate({ before, after });
    expect([
      compared(exact, allocated()),
      compared(exact, estimate),
      compared(estimate, exact),
      compared(estimate, estimate),
    ]).toEqual([false, true, true, true]);
  });

  it("must be asked of something that has lines", () => {
    for (const of of [undefined, null, {}, { before: estimate }, { after: estimate }])
      expect(() => isEstimate(of as unknown as Allocation)).toThrow("argument-invalid");
  });
});
