import { describe, expect, it } from "vitest";
import type { StatedRounding } from "../../src/agreements/stated-rounding.ts";
import { allocateAmong } from "../../src/allocate/allocate-among.ts";
import type { AllocatedLine } from "../../src/allocate/allocated-line.ts";
import type { ShareOptions } from "../../src/allocate/share-options.ts";
import type { Ore } from "../../src/money/ore.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { agreementWith } from "../support/agreed-line.ts";
import { byWeights } from "../support/one-line.ts";
import { problemsOf } from "../support/problems-of.ts";
import { smallDirectory } from "../support/small-directory.ts";

const CODES = ["01", "03", "12"];
const half = { numerator: 50n, denominator: 1n };
const twoHalves: readonly Rule[] = [
  { rule: "percent", percent: half, key: [{ rule: "equal" }] },
  { rule: "equal" },
];

function shared(
  amount: Ore,
  key: readonly Rule[],
  rounding: Partial<StatedRounding>,
  options: ShareOptions = {},
): AllocatedLine {
  const agreement = agreementWith(amount, key, { rounding: { ...rounding, source: "avsnitt 3" } });
  const [line] = allocateAmong(agreement, smallDirectory(CODES), options).lines;
  return line as AllocatedLine;
}

describe("rounding each component for itself", () => {
  it("gives sums of whole parts, which rounding once does not", () => {
    const line = shared(200n, twoHalves, { per: "component" });
    expect(line.steps.map((step) => step.rounded)).toEqual([
      [34n, 33n, 33n],
      [34n, 33n, 33n],
    ]);
    expect(line.amounts).toEqual([68n, 66n, 66n]);
    expect(shared(200n, twoHalves, { per: "line" }).amounts).toEqual([67n, 67n, 66n]);
  });

  it("tells who was tied in any component, and all that was at stake", () => {
    const { tie } = shared(200n, twoHalves, { per: "component" });
    expect(tie?.tied.map(({ code }) => code)).toEqual(CODES);
    expect(tie?.winners.map(({ code }) => code)).toEqual(["01"]);
    expect(tie?.amount).toBe(2n);
  });

  it("has no tie where no component has one, and serves a tied unit by the named rule", () => {
    expect(shared(198n, twoHalves, { per: "component" })).not.toHaveProperty("tie");
    const line = shared(200n, twoHalves, { per: "component", ties: ["12"] });
    expect(line.amounts).toEqual([66n, 66n, 68n]);
    expect(line.tie?.winners.map(({ code }) => code)).toEqual(["12"]);
  });

  it("may give somebody nothing", () => {
    const key = byWeights({ "01": 1n, "03": 0n, "12": 1n });
    expect(shared(4n, key, { per: "component" }).amounts).toEqual([2n, 0n, 2n]);
    expect(shared(-4n, key, { per: "component" }).amounts).toEqual([-2n, 0n, -2n]);
    expect(shared(0n, key, { per: "component" }).amounts).toEqual([0n, 0n, 0n]);
  });

  it("tells what methods that do not sum leave over all components", () => {
    const line = shared(200n, twoHalves, { per: "component", method: "nearest" });
    expect([line.amounts, line.total, line.rest]).toEqual([[66n, 66n, 66n], 198n, 2n]);
  });

  it("is refused where a component is not a whole number of units, and the method must sum", () => {
    expect(problemsOf(() => shared(300n, twoHalves, { per: "component", unit: 100n }))).toMatchObject([
      { code: "unit-indivisible", path: ["lines", 0, "rounding"], details: { amount: 150n, unit: 100n } },
    ]);
  });

  it("is refused where a levelled amount would be rounded below 0", () => {
    const halves = {
      "01": { numerator: 1n, denominator: 2n },
      "03": { numerator: 1n, denominator: 2n },
      "12": 1n,
    };
    const levelled: Rule = {
      rule: "levelled",
      key: [
        { rule: "perUnit", units: [{ price: 1n, count: { by: "supplied", values: halves, source: "p" } }] },
      ],
      weight: { by: "supplied", values: { "01": 49n, "03": 50n, "12": 1n }, source: "p" },
    };
    expect(problemsOf(() => shared(1n, [levelled], { per: "component" }))).toMatchObject([
      { code: "level-negative", path: ["lines", 0, "rounding"], details: { line: "exempel", codes: ["03"] } },
    ]);
    expect(shared(1n, [levelled], { per: "line" }).total).toBe(1n);
  });
});

describe("the agreement's own rounding", () => {
  it("goes before what the caller asks for, as far as it says anything", () => {
    const line = shared(1_000n, [{ rule: "equal" }], { unit: 10n }, { unit: "krona", rounding: "floor" });
    expect([line.rounding, line.amounts]).toEqual([
      { unit: 10n, method: "floor", ties: "code" },
      [330n, 330n, 330n],
    ]);
  });

  it("may be to the nearest 50 000 kr, and tells what is then left or too much", () => {
    const key = byWeights({ "01": 124_999n, "03": 125_000n, "12": 250_001n });
    const line = shared(500_000_00n, key, { unit: 50_000_00n, method: "nearest" });
    expect(line.amounts).toEqual([100_000_00n, 150_000_00n, 250_000_00n]);
    const short = shared(500_000_00n, byWeights({ "01": 1n, "03": 1n, "12": 1n }), {
      unit: 50_000_00n,
      method: "nearest",
    });
    expect([short.amounts, short.rest]).toEqual([[150_000_00n, 150_000_00n, 150_000_00n], 50_000_00n]);
  });

  it("may be a drawn lot, in whose order tied units are given", () => {
    const line = shared(101n, [{ rule: "equal" }], { ties: ["12", "03"] }, { ties: "error" });
    expect(line.amounts).toEqual([33n, 34n, 34n]);
    expect(line.tie?.winners.map(({ code }) => code)).toEqual(["12", "03"]);
  });

  it("may not name others than the line's recipients in a drawn lot", () => {
    expect(problemsOf(() => shared(101n, [{ rule: "equal" }], { ties: ["12", "99"] }))).toMatchObject([
      { code: "ties-unknown", path: ["lines", 0, "rounding", "ties"], details: { ties: "99" } },
    ]);
  });
});
