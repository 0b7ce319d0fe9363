import { describe, expect, it } from "vitest";
import { checkKey, combined } from "../../src/rules/apply-key.ts";
import type { Rule } from "../../src/rules/rule.ts";
import type { RuleContext } from "../../src/rules/rule-context.ts";
import { problemsOf } from "../support/problems-of.ts";
import { ruleContext, shareOut } from "../support/rule-context.ts";

const CODES = ["0114", "0115", "0305"];
const FIGURES = { prov: { "0114": 1n, "0115": 3n, "0305": 5n }, upper: { "01": 2n, "03": 1n, "09": 9n } };

/** Three municipalities in two counties; a third county has none of them. */
const context: RuleContext = (() => {
  const base = ruleContext(CODES, [1n, 3n, 4n], FIGURES);
  const counties = ["01", "03", "09"].map((code) => ({
    level: "county" as const,
    code,
    name: code,
    body: code,
  }));
  const municipalities = base.recipients.map((one) => ({ ...one, level: "municipality" as const }));
  return {
    ...base,
    level: "municipality",
    recipients: municipalities,
    directory: {
      group: () => undefined,
      recipients: (level) => (level === "county" ? counties : level === "municipality" ? municipalities : []),
      above: (code, _, by) => (by === "county" ? code.slice(0, 2) : undefined),
    },
  };
})();

const equal: Rule = { rule: "equal" };
const by = (name: string): Rule => ({
  rule: "proportional",
  weight: { by: "indicator", name, source: "påhittat" },
});

function twoStep(first: readonly Rule[], within: readonly Rule[]): Rule {
  return { rule: "twoStep", by: "county", first, within };
}

describe("sharing in two steps", () => {
  it("gives each county its part, and each municipality its part of that", () => {
    const steps = shareOut([twoStep([equal], [equal])], 100n, context);
    expect(combined(steps)).toEqual({ numerators: [50n, 50n, 100n], denominator: 2n });
  });

  it("shares nothing to a county that none of the recipients lies within", () => {
    const [step] = shareOut([twoStep([equal], [equal])], 100n, context);
    expect(step?.via?.steps[0]?.numerators).toHaveLength(2);
  });

  it("keeps whose share was shared out, and whom each step concerns", () => {
    const steps = shareOut([twoStep([equal], [equal])], 100n, context);
    expect(steps.map(({ via, among }) => [via?.recipient.code, via?.index, among])).toEqual([
      ["01", 0, [0, 1]],
      ["03", 1, [2]],
    ]);
  });

  it("takes figures of all municipalities within each county, and of all counties above", () => {
    const steps = shareOut([twoStep([by("upper")], [by("prov")])], 120n, context);
    expect(combined(steps)).toMatchObject({ numerators: [400n, 1200n, 800n], denominator: 20n });
  });

  it("is refused by name where the directory places recipients in counties that it does not have", () => {
    const lost: RuleContext = {
      ...context,
      directory: {
        ...context.directory,
        above: (code, level, by) => (code === "0305" ? "99" : context.directory.above?.(code, level, by)),
      },
    };
    expect(problemsOf(() => shareOut([twoStep([equal], [equal])], 100n, lost))).toMatchObject([
      { code: "level-above", path: ["key", 0, "by"], details: { above: "county", codes: ["0305"] } },
    ]);
    const nowhere: RuleContext = { ...context, directory: { ...context.directory, above: () => "99" } };
    expect(problemsOf(() => shareOut([twoStep([equal], [equal])], 100n, nowhere))).toMatchObject([
      { details: { codes: ["0114", "0115", "0305"] } },
    ]);
  });

  it("tells what the first key keeps, though nobody gets it", () => {
    const steps = shareOut(
      [twoStep([{ rule: "fixed", each: 30n }, { rule: "returned" }], [equal])],
      100n,
      context,
    );
    expect(steps.at(-1)).toMatchObject({ kept: { numerator: 40n }, numerators: [0n, 0n, 0n], among: [] });
    expect(combined(steps)).toEqual({ numerators: [30n, 30n, 60n], denominator: 2n });
  });

  it("tells what the first key adds, and says nothing of what is not there", () => {
    const topped: Rule = { ...(by("upper") as Rule & { rule: "proportional" }), min: 40n, bounds: "top-up" };
    const last = shareOut([twoStep([topped], [equal])], 90n, context).at(-1);
    expect(last).toMatchObject({ added: { numerator: 10n, denominator: 1n }, numerators: [0n, 0n, 0n] });
    const kept = shareOut([twoStep([{ rule: "returned" }], [equal])], 90n, context).at(-1);
    expect(kept).toMatchObject({ kept: { numerator: 90n } });
    expect(kept).not.toHaveProperty("added");
  });

  it("of a negative line mirrors that of a positive one", () => {
    const key = [twoStep([by("upper")], [by("prov")])];
    const [plus, minus] = [1n, -1n].map((sign) => combined(shareOut(key, sign * 77n, context)));
    expect(minus?.numerators.map((share) => -share)).toEqual(plus?.numerators);
  });

  it("does not know in either key what was received before", () => {
    const received: Rule = { rule: "proportional", weight: { by: "received" } };
    for (const inner of [twoStep([received], [equal]), twoStep([equal], [received])])
      expect(problemsOf(() => shareOut([{ rule: "fixed", each: 1n }, inner], 80n, context))).toMatchObject([
        { code: "weights-zero" },
      ]);
  });

  it("is refused where the key within leaves some of a county's part", () => {
    const key = [twoStep([equal], [{ rule: "fixed", each: 20n }])];
    expect(problemsOf(() => shareOut(key, 80n, context))).toMatchObject([
      { code: "rest-left", details: { rest: 20n } },
    ]);
    expect(problemsOf(() => shareOut(key, 60n, context))).toMatchObject([{ code: "fixed-exceeds" }]);
  });

  it("by a level that the recipients do not lie within is refused with their codes", () => {
    const rule: Rule = { rule: "twoStep", by: "region", first: [equal], within: [equal] };
    expect(checkKey([rule], context)).toEqual([
      {
        code: "level-above",
        severity: "error",
        path: ["key", 0, "by"],
        details: { line: "exempel", level: "municipality", above: "region", codes: CODES },
      },
    ]);
  });

  it("is refused where the directory tells of no levels", () => {
    const { above: _, ...directory } = context.directory;
    expect(checkKey([twoStep([equal], [equal])], { ...context, directory })).toMatchObject([
      { code: "level-above", details: { codes: CODES } },
    ]);
  });

  it("names what is wrong in either key at its place", () => {
    const wrong: Rule = { rule: "fixed", each: 1n, except: [{ codes: ["99"], each: 2n }] };
    expect(checkKey([twoStep([equal, wrong], [wrong])], context).map(({ path }) => path)).toEqual([
      ["key", 0, "first", 1, "except", 0, "codes"],
      ["key", 0, "within", 0, "except", 0, "codes"],
    ]);
  });
});
