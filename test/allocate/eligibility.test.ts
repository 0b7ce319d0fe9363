import { describe, expect, it } from "vitest";
import type { Eligibility } from "../../src/agreements/eligibility.ts";
import { allocateAmong } from "../../src/allocate/allocate-among.ts";
import type { AllocatedLine } from "../../src/allocate/allocated-line.ts";
import type { ShareOptions } from "../../src/allocate/share-options.ts";
import { traceOf } from "../../src/allocate/trace.ts";
import type { Ore } from "../../src/money/ore.ts";
import type { Directory } from "../../src/recipients/directory.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { agreementWith } from "../support/agreed-line.ts";
import { byWeights } from "../support/one-line.ts";
import { problemsOf } from "../support/problems-of.ts";
import { smallDirectory } from "../support/small-directory.ts";

const CODES = ["01", "03", "12"];
const weighted = byWeights({ "01": 5n, "03": 3n, "12": 2n });
const without: Eligibility = { except: ["03"], others: "withheld", source: "avsnitt 2" };

function shared(
  amount: Ore,
  key: readonly Rule[],
  eligibility?: Eligibility,
  options: ShareOptions = {},
  directory: Directory = smallDirectory(CODES),
): AllocatedLine {
  const more = eligibility ? { eligibility } : {};
  const [line] = allocateAmong(agreementWith(amount, key, more), directory, options).lines;
  return line as AllocatedLine;
}

const codes = (line: AllocatedLine): string[] => line.recipients.map(({ code }) => code);

describe("the share of those who do not take part", () => {
  it("is shared among the others where it is reshared", () => {
    const line = shared(101n, [{ rule: "equal" }], { ...without, others: "reshared" });
    expect([codes(line), line.amounts, line.total, line.withheld]).toEqual([
      ["01", "12"],
      [51n, 50n],
      101n,
      undefined,
    ]);
  });

  it("is paid to nobody where it is withheld, and nobody's amount depends on who else takes part", () => {
    for (const amount of [99n, -99n, 1n, 0n]) {
      const everyone = shared(amount, weighted);
      const line = shared(amount, weighted, without);
      expect(codes(line)).toEqual(["01", "12"]);
      expect(line.amounts).toEqual([everyone.amounts[0], everyone.amounts[2]]);
      expect(line.withheld).toBe(everyone.amounts[1]);
      expect(line.total + (line.withheld ?? 0n)).toBe(amount);
    }
  });

  it("is told apart from what the key keeps", () => {
    const key: readonly Rule[] = [{ rule: "fixed", each: 10n }, { rule: "returned" }];
    expect(shared(100n, key, without)).toMatchObject({ total: 20n, withheld: 10n, kept: 70n, rest: 0n });
  });

  it("is told apart from what the rounding leaves", () => {
    const line = shared(1_000n, weighted, without, { unit: 100n, rounding: "floor" });
    expect([line.amounts, line.withheld, line.rest]).toEqual([[500n, 200n], 300n, 0n]);
    const uneven = shared(1_000n, [{ rule: "equal" }], without, { unit: 100n, rounding: "floor" });
    expect([uneven.amounts, uneven.withheld, uneven.rest]).toEqual([[300n, 300n], 300n, 100n]);
  });

  it("leaves the others their bounds, their rounded parts and the steps that concern them", () => {
    const least: Rule = { ...(weighted[0] as Rule & { rule: "proportional" }), min: 25n };
    expect(shared(100n, [least], without).steps[0]?.bounded?.at).toEqual([null, "min"]);
    const half = { numerator: 50n, denominator: 1n };
    const key: readonly Rule[] = [
      { rule: "percent", percent: half, among: { codes: ["12"] }, key: [{ rule: "equal" }] },
      { rule: "percent", percent: half, among: { codes: ["01", "03"] }, key: [{ rule: "equal" }] },
    ];
    const agreement = agreementWith(102n, key, {
      eligibility: without,
      rounding: { per: "component", source: "avsnitt 3" },
    });
    const [line] = allocateAmong(agreement, smallDirectory(CODES)).lines;
    expect(line?.steps.map(({ among, rounded }) => [among, rounded])).toEqual([
      [[1], [0n, 51n]],
      [[0], [26n, 0n]],
    ]);
    expect([line?.amounts, line?.withheld]).toEqual([[26n, 51n], 25n]);
    const [plain] = shared(100n, weighted, without).steps;
    for (const name of ["bounded", "rounded", "among"]) expect(plain).not.toHaveProperty(name);
  });

  it("does not show in a trace, which keeps the sum of all weights", () => {
    const step = traceOf(shared(99n, weighted, without), "12")?.steps[0];
    expect([step?.weight, step?.weightSum, step?.share]).toEqual([
      2n,
      10n,
      { numerator: 99n, denominator: 5n },
    ]);
    expect(traceOf(shared(99n, weighted, without), "03")).toBeUndefined();
    const count = { by: "supplied", values: { "01": 5n, "03": 3n, "12": 2n }, source: "påhittat" } as const;
    const perUnit: Rule = { rule: "perUnit", units: [{ price: 10n, count }] };
    const counted = traceOf(shared(100n, [perUnit], without), "12")?.steps[0];
    expect([counted?.weight, counted?.weightSum]).toEqual([2n, 10n]);
  });
});

describe("who takes part", () => {
  it("may be told by those who do, and by those who do not, and by both", () => {
    const both = { only: ["01", "03"], except: ["01"], others: "reshared", source: "2" } as const;
    expect(codes(shared(9n, [{ rule: "equal" }], both))).toEqual(["03"]);
  });

  it("must be recipients of the line", () => {
    const only = { only: ["01", "99"], others: "reshared", source: "2" } as const;
    expect(problemsOf(() => shared(9n, [{ rule: "equal" }], only))).toMatchObject([
      { code: "exception-unknown", path: ["lines", 0, "eligibility", "only"], details: { code: "99" } },
    ]);
  });

  it("may not be nobody", () => {
    const nobody = { except: CODES, others: "withheld", source: "2" } as const;
    expect(problemsOf(() => shared(9n, [{ rule: "equal" }], nobody))).toMatchObject([
      { code: "recipients-none", path: ["lines", 0, "eligibility"] },
    ]);
  });

  it("is found in a directory of any make, with its groups", () => {
    class Few implements Directory {
      readonly few = smallDirectory(CODES);
      recipients(level: Parameters<Directory["recipients"]>[0]): ReturnType<Directory["recipients"]> {
        return this.few.recipients(level);
      }
      group(): readonly string[] {
        return ["01"];
      }
    }
    const key: readonly Rule[] = [
      { rule: "fixed", each: 1n, except: [{ group: "any", each: 3n }] },
      { rule: "equal" },
    ];
    const line = shared(10n, key, { ...without, others: "reshared" }, {}, new Few());
    expect(line.amounts).toEqual([6n, 4n]);
  });
});
