import { afterEach, describe, expect, it } from "vitest";
import type { ResolvedLine } from "../../src/agreements/agreement.ts";
import { type AgreedLineOptions, allocateAgreedLine } from "../../src/allocate/allocate-agreed-line.ts";
import type { Rounded } from "../../src/rounding/rounding.ts";
import { useOwnRoundings } from "../../src/rounding/roundings-in-use.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { byWeights, lineOf } from "../support/one-line.ts";
import { problemsOf } from "../support/problems-of.ts";
import { smallDirectory } from "../support/small-directory.ts";

const directory = smallDirectory(["01", "03", "12"]);
const shared = (line: ResolvedLine, options: AgreedLineOptions = {}) =>
  allocateAgreedLine(line, directory, options);
const weighed = byWeights({ "01": 5n, "03": 3n, "12": 2n });

afterEach(() => useOwnRoundings({}));

describe("a line as its agreement states it", () => {
  it("takes every kind of rule", () => {
    const half = { numerator: 50n, denominator: 1n };
    const key: readonly Rule[] = [{ rule: "percent", percent: half, key: weighed }, { rule: "returned" }];
    expect(shared(lineOf(200n, key))).toMatchObject({ amounts: [50n, 30n, 20n], kept: 100n, rest: 0n });
  });

  it("is shared among the recipients that take part", () => {
    const eligibility = { only: ["01", "12"], others: "reshared", source: "påhittat" } as const;
    const { recipients, amounts } = shared({
      ...lineOf(70n, byWeights({ "01": 5n, "12": 2n })),
      eligibility,
    });
    expect([recipients.map(({ code }) => code), amounts]).toEqual([
      ["01", "12"],
      [50n, 20n],
    ]);
  });

  it("is rounded as it states, and as the caller chooses where it states nothing", () => {
    const line = lineOf(700n, weighed);
    const rounding = { unit: 100n, method: "floor", ties: ["12"], source: "påhittat" } as const;
    expect(
      shared({ ...line, rounding }, { unit: "krona", rounding: "nearest", ties: "error" }),
    ).toMatchObject({
      rounding: { unit: 100n, method: "floor", ties: ["12"] },
      amounts: [300n, 200n, 100n],
      rest: 100n,
    });
    // 3.5, 2.1 and 1.4 units.
    expect(shared(line, { unit: 100n, rounding: "nearest", ties: "error" })).toMatchObject({
      rounding: { unit: 100n, method: "nearest", ties: "error" },
      amounts: [400n, 200n, 100n],
    });
    expect(shared(line)).toMatchObject({
      rounding: { unit: 1n, method: "largest-remainder", ties: "code" },
      amounts: [350n, 210n, 140n],
    });
  });

  it("may be rounded by a method of one's own", () => {
    const round = ({ floors }: { floors: readonly bigint[] }): Rounded => ({
      units: floors.map((one) => one + 1n),
    });
    useOwnRoundings({ "own:up": { round, sums: false } });
    const line = shared(lineOf(700n, weighed), { unit: 100n, rounding: "own:up" });
    expect([line.amounts, line.rest]).toEqual([[400n, 300n, 200n], -200n]);
  });

  it("is shared by the figures that the caller gives by their names", () => {
    const weight = { by: "indicator", name: "beds", source: "påhittat" } as const;
    const line = lineOf(8n, [{ rule: "proportional", weight }]);
    expect(shared(line, { indicators: { beds: { "01": 1n, "03": 3n, "12": 0n } } }).amounts).toEqual([
      2n,
      6n,
      0n,
    ]);
    expect(problemsOf(() => shared(line))).toMatchObject([{ code: "indicator-missing" }]);
  });
});

describe("what allocateAgreedLine is given", () => {
  const line = lineOf(700n, weighed);

  it("must be a line with an amount and a key, and a directory", () => {
    const call = allocateAgreedLine as (...args: unknown[]) => unknown;
    for (const [name, args] of [
      ["line", [{ ...line, id: undefined }, directory]],
      ["line", [{ ...line, level: undefined }, directory]],
      ["line.amount", [{ ...line, amount: null }, directory]],
      ["line.key", [{ ...line, key: {} }, directory]],
      ["directory", [line, { recipients: () => [] }]],
      ["indicators", [line, directory, { indicators: 7 }]],
    ] as const)
      expect(problemsOf(() => call(...args))).toMatchObject([
        { code: "argument-invalid", details: { of: "allocateAgreedLine", name } },
      ]);
  });

  it("may have no other options than those of agreements", () => {
    expect(problemsOf(() => shared(line, { rules: {} } as AgreedLineOptions))).toMatchObject([
      {
        code: "argument-unknown",
        details: {
          of: "allocateAgreedLine",
          name: "rules",
          known: ["unit", "rounding", "ties", "weigh", "indicators"],
        },
      },
    ]);
  });

  it("is refused for misspelt terms, all of them at once", () => {
    const terms = { eligibility: { onyl: ["01"] }, rounding: { per: "rule" } } as object;
    expect(problemsOf(() => shared({ ...line, ...terms })).map(({ code, path }) => [code, ...path])).toEqual([
      ["argument-unknown", "eligibility", "onyl"],
      ["argument-invalid", "rounding", "per"],
    ]);
  });
});
