import { describe, expect, it } from "vitest";
import { checkKey, combined } from "../../src/rules/apply-key.ts";
import type { PercentRule } from "../../src/rules/percent.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { problemsOf } from "../support/problems-of.ts";
import { ruleContext, shareOut } from "../support/rule-context.ts";

const CODES = ["01", "03", "12", "14"];
const context = ruleContext(CODES, [1n, 2n, 3n, 4n], { prov: { "01": 1n, "03": 2n, "12": 3n, "14": 4n } });
const equal: Rule = { rule: "equal" };

function percent(numerator: bigint, more: Partial<PercentRule> = {}, denominator = 1n): PercentRule {
  return { rule: "percent", percent: { numerator, denominator }, key: [equal], ...more };
}

describe("a percentage of the line", () => {
  it("is shared by its own key, and the rest by the rules after it", () => {
    const steps = shareOut([percent(40n), { ...equal, source: "resten" }], 100n, context);
    expect(steps.map((step) => step.before)).toMatchObject([{ numerator: 40n }, { numerator: 60n }]);
    expect(combined(steps)).toEqual({ numerators: [100n, 100n, 100n, 100n], denominator: 4n });
  });

  it("is of the whole line and not of what is left", () => {
    const steps = shareOut([percent(50n), percent(50n)], 80n, context);
    expect(steps.map((step) => step.numerators)).toEqual([
      [40n, 40n, 40n, 40n],
      [40n, 40n, 40n, 40n],
    ]);
  });

  it("goes to those of a sublist only, and the others do not see the step", () => {
    const [step] = shareOut([percent(50n, { among: { codes: ["14", "03"] } }), equal], 80n, context);
    expect(step).toMatchObject({ numerators: [0n, 40n, 0n, 40n], denominator: 2n, among: [1, 3] });
  });

  it("goes to a group and codes together, each of them once", () => {
    const among = { group: "large", codes: ["03", "14"] };
    const [step] = shareOut([percent(100n, { among })], 90n, context);
    expect(step).toMatchObject({ numerators: [90n, 90n, 0n, 90n], denominator: 3n, among: [0, 1, 3] });
  });

  it("may be a fraction, exactly", () => {
    const [step] = shareOut([percent(100n, {}, 3n), equal], 100n, context);
    expect(step).toMatchObject({ before: { numerator: 100n, denominator: 3n }, denominator: 12n });
  });

  it("within a sublist counts only those who are in it", () => {
    const key: readonly Rule[] = [{ rule: "proportional", weight: { by: "population" } }];
    const [step] = shareOut([percent(50n, { among: { codes: ["03", "14"] }, key }), equal], 120n, context);
    expect(step).toMatchObject({ numerators: [0n, 120n, 0n, 240n], denominator: 6n });
  });

  it("within a sublist takes from figures of all recipients those of the sublist", () => {
    const key: readonly Rule[] = [
      { rule: "proportional", weight: { by: "indicator", name: "prov", source: "påhittat" } },
    ];
    const [step] = shareOut([percent(50n, { among: { codes: ["03", "14"] }, key }), equal], 120n, context);
    expect(step).toMatchObject({ numerators: [0n, 120n, 0n, 240n], weights: [0n, 2n, 0n, 4n] });
  });

  it("of one sublist within another tells of the inner one only", () => {
    const inner = percent(25n, { among: { codes: ["12"] } });
    const outer = percent(50n, { among: { codes: ["03", "12"] }, key: [inner, equal] });
    const steps = shareOut([outer, equal], 100n, context);
    expect(steps.map((step) => step.among)).toEqual([[2], [1, 2], undefined]);
    expect(combined(steps.slice(0, 2))).toEqual({ numerators: [0n, 25n, 75n, 0n], denominator: 2n });
  });

  it("does not know within its key what was received by rules outside it", () => {
    const key: readonly Rule[] = [{ rule: "proportional", weight: { by: "received" } }];
    expect(
      problemsOf(() => shareOut([{ rule: "fixed", each: 1n }, percent(50n, { key }), equal], 100n, context)),
    ).toMatchObject([{ code: "weights-zero" }]);
  });

  it("that its own key does not give away is refused at that key", () => {
    const key: readonly Rule[] = [{ rule: "fixed", each: 1n }];
    expect(problemsOf(() => shareOut([percent(50n, { key }), equal], 100n, context))).toMatchObject([
      { code: "rest-left", path: ["key", 0, "key"], details: { rest: 46n } },
    ]);
  });

  it("of more than is left is refused with both figures", () => {
    expect(problemsOf(() => shareOut([percent(60n), percent(50n)], 100n, context))).toEqual([
      {
        code: "percent-exceeds",
        severity: "error",
        path: ["key", 1, "percent"],
        details: { line: "exempel", percent: "50", part: 50n, available: 40n },
      },
    ]);
  });

  it("of more than is left is told in whole öre, also where neither figure is", () => {
    const sixth = percent(50n, {}, 3n);
    const key = [sixth, percent(250n, {}, 3n), sixth];
    expect(problemsOf(() => shareOut(key, 100n, context))).toMatchObject([
      { path: ["key", 2, "percent"], details: { percent: "50/3", part: 16n, available: 0n } },
    ]);
    expect(problemsOf(() => shareOut([sixth, percent(100n)], 100n, context))).toMatchObject([
      { details: { part: 100n, available: 83n } },
    ]);
  });

  it("below 0 is refused", () => {
    expect(problemsOf(() => shareOut([percent(-1n), equal], 100n, context))).toMatchObject([
      { code: "percent-exceeds", details: { percent: "-1" } },
    ]);
  });

  it("of a negative line mirrors that of a positive one", () => {
    const [plus, minus] = [1n, -1n].map((sign) =>
      combined(shareOut([percent(35n, { among: { codes: ["03"] } }), equal], sign * 90n, context)),
    );
    expect(minus?.numerators.map((share) => -share)).toEqual(plus?.numerators);
    expect(problemsOf(() => shareOut([percent(101n)], -90n, context))).toMatchObject([
      { code: "percent-exceeds" },
    ]);
  });
});

describe("a sublist", () => {
  const found = (among: NonNullable<PercentRule["among"]>): unknown =>
    checkKey([percent(1n, { among })], context);

  it("of an unknown group is refused", () => {
    expect(found({ group: "small" })).toMatchObject([
      { code: "group-unknown", path: ["key", 0, "among", "group"], details: { group: "small" } },
    ]);
  });

  it("of others than the line's recipients is refused, each by its code", () => {
    expect(found({ codes: ["01", "99", "__proto__"] })).toMatchObject([
      { code: "exception-unknown", path: ["key", 0, "among", "codes"], details: { code: "99" } },
      { code: "exception-unknown", details: { code: "__proto__" } },
    ]);
    expect(found({ codes: ["99"] })).toMatchObject([{ code: "exception-unknown", details: { code: "99" } }]);
  });

  it("of nobody is refused", () => {
    expect(found({ codes: [] })).toEqual([
      {
        code: "recipients-none",
        severity: "error",
        path: ["key", 0, "among"],
        details: { line: "exempel", level: "region" },
      },
    ]);
  });

  it("bounds what its own key may name", () => {
    const key: readonly Rule[] = [{ rule: "fixed", each: 1n, except: [{ codes: ["01"], each: 2n }] }];
    expect(checkKey([percent(1n, { among: { codes: ["03"] }, key })], context)).toMatchObject([
      { code: "exception-unknown", path: ["key", 0, "key", 0, "except", 0, "codes"] },
    ]);
  });
});
