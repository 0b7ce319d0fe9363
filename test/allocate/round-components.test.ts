import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { StatedRounding } from "../../src/agreements/stated-rounding.ts";
import { allocateAmong } from "../../src/allocate/allocate-among.ts";
import type { AllocatedLine } from "../../src/allocate/allocated-line.ts";
import type { ShareOptions } from "../../src/allocate/share-options.ts";
import type { Ore } from "../../src/money/ore.ts";
import type { Level } from "../../src/recipients/recipient.ts";
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
      {
        code: "unit-indivisible",
        path: ["lines", 0, "rounding"],
        details: { amount: 300n, part: 150n, unit: 100n },
      },
    ]);
  });

  it("rounds a levelled amount once, with its adjustment, so that it is not rounded below 0", () => {
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
    const line = shared(1n, [levelled], { per: "component" });
    expect([line.amounts, line.rest]).toEqual([[0n, 0n, 1n], 0n]);
    expect(line.steps.map((step) => step.rounded)).toEqual([line.amounts, line.amounts]);
    expect(shared(1n, [levelled], { per: "line" }).amounts).toEqual([0n, 0n, 1n]);
  });

  it("never pays more than there is by rounding a levelled amount down", () => {
    const levelled = (each: bigint): Rule => ({
      rule: "levelled",
      key: [{ rule: "fixed", each }],
      weight: { by: "supplied", values: { "01": 1n, "03": 1n, "12": 1n }, source: "p" },
    });
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 100n }),
        fc.bigInt({ min: 0n, max: 30n }),
        fc.bigInt({ min: 1n, max: 5n }),
        (amount, each, unit) => {
          const line = shared(amount, [levelled(each)], { per: "component", method: "floor", unit });
          expect(line.rest).toBeGreaterThanOrEqual(0n);
          expect(line.rest).toBeLessThan(3n * unit);
        },
      ),
    );
  });

  it("rounds what one rule pays in all counties together, and never the counties' shares", () => {
    const above = new Map([
      ["01", "01"],
      ["03", "01"],
      ["12", "03"],
    ]);
    const directory = {
      ...smallDirectory(CODES),
      recipients: (level: Level) =>
        smallDirectory(level === "county" ? ["01", "03"] : CODES).recipients(level),
      above: (code: string) => above.get(code),
    };
    const twoStep: Rule = {
      rule: "twoStep",
      by: "county",
      first: byWeights({ "01": 2n, "03": 1n }),
      within: [{ rule: "fixed", each: 1n }, { rule: "equal" }],
    };
    const agreement = agreementWith(10n, [twoStep], { rounding: { per: "component", source: "avsnitt 3" } });
    const [line] = allocateAmong(agreement, directory).lines;
    // The counties' shares are 20/3 and 10/3. Beyond 1 each, 7 are shared as 7/3, 7/3 and 7/3.
    expect(line?.amounts).toEqual([4n, 3n, 3n]);
    const [own, rest] = [
      [1n, 1n, 1n],
      [3n, 2n, 2n],
    ];
    expect(line?.steps.map((step) => step.rounded)).toEqual([own, rest, own, rest]);
  });

  it("asks for a decision of ties in its parts only", () => {
    const options = { ties: "error" } as const;
    // The line as a whole would have a tie, between 0.5 and 1.5; the parts of 0.25 and 0.75 have none.
    const quarters = byWeights({ "01": 1n, "03": 3n, "12": 0n });
    const key: readonly Rule[] = [{ rule: "percent", percent: half, key: quarters }, ...quarters];
    expect(shared(2n, key, { per: "component" }, options).amounts).toEqual([0n, 2n, 0n]);
    expect(problemsOf(() => shared(2n, key, { per: "line" }, options))).toMatchObject([
      { code: "tie-undecided" },
    ]);
    expect(problemsOf(() => shared(200n, twoHalves, { per: "component" }, options))).toMatchObject([
      { code: "tie-undecided" },
    ]);
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
