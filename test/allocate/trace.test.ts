import { beforeAll, describe, expect, it } from "vitest";
import { allocateAmong } from "../../src/allocate/allocate-among.ts";
import type { AllocatedLine } from "../../src/allocate/allocated-line.ts";
import { traceOf } from "../../src/allocate/trace.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { agreementWith } from "../support/agreed-line.ts";
import { allocated } from "../support/allocated.ts";
import { agreementOfLine, byWeights, lineOf } from "../support/one-line.ts";
import { smallDirectory } from "../support/small-directory.ts";

describe("the trace of Jämtland's money against suicide, 2025", () => {
  let line: AllocatedLine;
  beforeAll(async () => {
    const lines = ["lan-suicidprevention"];
    line = (await allocated("psykisk-halsa-2025", { lines, unit: "krona" })).lines[0] as AllocatedLine;
  });

  it("tells each rule: what was left before it, the weights and the register", () => {
    const trace = traceOf(line, "23");
    expect(trace?.steps).toMatchObject([
      {
        rule: { rule: "fixed" },
        source: "område 4",
        before: { numerator: 200_000_000_00n, denominator: 1n },
        share: { numerator: 5_000_000_00n, denominator: 1n },
        weight: null,
        weightSum: null,
        uses: [],
      },
      {
        rule: { rule: "proportional" },
        before: { numerator: 95_000_000_00n, denominator: 1n },
        weight: 132_708n,
        weightSum: 10_587_140n,
        uses: [
          { register: { id: "scb-2024-11-01", status: "official" }, asked: "2024-11-01", estimate: false },
        ],
      },
    ]);
    const [, byPeople] = trace?.steps ?? [];
    if (!byPeople) throw new Error("no second step");
    expect(byPeople.share.numerator * 10_587_140n).toBe(
      95_000_000_00n * 132_708n * byPeople.share.denominator,
    );
  });

  it("adds up for every recipient: steps are the exact share, floor and remainder are too", () => {
    for (const { code } of line.recipients) {
      const trace = traceOf(line, code);
      if (!trace) throw new Error(`no trace for ${code}`);
      const { exact, floor, remainder, rounding, extraUnits, amount, steps } = trace;
      expect((floor * remainder.denominator + remainder.numerator * rounding.unit) * exact.denominator).toBe(
        exact.numerator * remainder.denominator,
      );
      expect(floor + BigInt(extraUnits) * rounding.unit).toBe(amount);
      const sum = steps.reduce(
        ({ numerator, denominator }, { share }) => ({
          numerator: numerator * share.denominator + share.numerator * denominator,
          denominator: denominator * share.denominator,
        }),
        { numerator: 0n, denominator: 1n },
      );
      expect(sum.numerator * exact.denominator).toBe(exact.numerator * sum.denominator);
    }
  });

  it("names the cut-off, and exactly those at or above it won a unit", () => {
    const traces = line.recipients.map(({ code }) => traceOf(line, code));
    const won = traces.filter((trace) => trace?.extraUnits === 1);
    expect(won.length).toBeGreaterThan(0);
    expect(won.length).toBeLessThan(21);
    for (const trace of traces) {
      if (!trace?.cutoff) throw new Error("no cut-off");
      const reaches =
        trace.remainder.numerator * trace.cutoff.denominator >=
        trace.cutoff.numerator * trace.remainder.denominator;
      expect(reaches).toBe(trace.extraUnits === 1);
    }
  });

  it("of a negative line mirrors that of a positive one, in any unit", () => {
    const traces = [1n, -1n].map((sign) => {
      const [shared] = allocateAmong(
        agreementOfLine(lineOf(sign * 1_000n, byWeights({ "01": 5n, "03": 3n, "12": 2n }))),
        smallDirectory(["01", "03", "12"]),
        { unit: 100n },
      ).lines;
      return traceOf(shared as AllocatedLine, "03");
    });
    expect(traces).toMatchObject([
      { exact: { numerator: 300n, denominator: 1n }, floor: 300n, extraUnits: 0, amount: 300n, tied: false },
      {
        exact: { numerator: -300n, denominator: 1n },
        floor: -300n,
        extraUnits: 0,
        amount: -300n,
        tied: false,
      },
    ]);
    const uneven = (sign: bigint) =>
      traceOf(
        allocateAmong(
          agreementOfLine(lineOf(sign * 1_000n, [{ rule: "equal" }])),
          smallDirectory(["01", "03", "12"]),
          {
            unit: 100n,
          },
        ).lines[0] as AllocatedLine,
        "01",
      );
    expect(uneven(1n)).toMatchObject({ floor: 300n, extraUnits: 1, amount: 400n, tied: true });
    expect(uneven(-1n)).toMatchObject({ floor: -300n, extraUnits: 1, amount: -400n, tied: true });
    expect(uneven(-1n)?.remainder).toEqual({ numerator: 1n, denominator: 3n });
  });

  it("has only the steps that concern the recipient", () => {
    const half = { numerator: 50n, denominator: 1n };
    const key: readonly Rule[] = [
      { rule: "percent", percent: half, among: { codes: ["03"] }, key: [{ rule: "equal" }] },
      { rule: "fixed", each: 1n },
      { rule: "equal" },
    ];
    const [shared] = allocateAmong(agreementWith(90n, key), smallDirectory(["01", "03"])).lines;
    const rules = (code: string) =>
      traceOf(shared as AllocatedLine, code)?.steps.map(({ rule }) => rule.rule);
    expect([rules("01"), rules("03")]).toEqual([
      ["fixed", "equal"],
      ["equal", "fixed", "equal"],
    ]);
  });

  it("names where each rule is stated, and where it is not, the line's place", () => {
    const key: readonly Rule[] = [{ rule: "fixed", each: 1n, source: "avsnitt 7" }, { rule: "equal" }];
    const [shared] = allocateAmong(agreementWith(90n, key), smallDirectory(["01", "03"])).lines;
    const trace = traceOf(shared as AllocatedLine, "03");
    expect(
      trace?.steps.map(({ source, index, weight, weightSum }) => [source, index, weight, weightSum]),
    ).toEqual([
      ["avsnitt 7", 1, null, null],
      ["avsnitt 1", 1, null, null],
    ]);
    expect(trace).toMatchObject({ line: "exempel", recipient: { code: "03" }, tied: false, cutoff: null });
    expect(trace?.steps.map(({ step }) => step)).toEqual(shared?.steps);
  });

  it("tells the cut-off as a fraction of one unit", () => {
    const key = byWeights({ "01": 5n, "03": 3n, "12": 2n });
    const directory = smallDirectory(["01", "03", "12"]);
    const [shared] = allocateAmong(agreementOfLine(lineOf(700n, key)), directory, { unit: 100n }).lines;
    // 3.5, 2.1 and 1.4: one unit is left, for the half.
    expect(["01", "03", "12"].map((code) => traceOf(shared as AllocatedLine, code))).toMatchObject(
      [
        [300n, 1, 1n, 2n],
        [200n, 0, 1n, 10n],
        [100n, 0, 2n, 5n],
      ].map(([floor, extraUnits, numerator, denominator]) => ({
        floor,
        extraUnits,
        remainder: { numerator, denominator },
        cutoff: { numerator: 1n, denominator: 2n },
        tied: false,
      })),
    );
  });

  it("is not there for a code that is no recipient of the line", () => {
    expect(traceOf(line, "2380")).toBeUndefined();
    expect(traceOf(line, "__proto__")).toBeUndefined();
  });
});
