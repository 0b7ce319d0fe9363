import { describe, expect, it } from "vitest";
import type { Ore } from "../../src/money/ore.ts";
import { checkKey } from "../../src/rules/apply-key.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { problemsOf } from "../support/problems-of.ts";
import { ruleContext, shareOut } from "../support/rule-context.ts";

const context = ruleContext(["01", "03", "12", "14"]);

function shares(rule: Rule, amount: Ore): readonly bigint[] | undefined {
  return shareOut([rule], amount, context)[0]?.numerators;
}

describe("a fixed amount", () => {
  it("goes to each, and leaves nothing when it is all of the line", () => {
    const [step] = shareOut([{ rule: "fixed", each: 25n }], 100n, context);
    expect(step).toMatchObject({ numerators: [25n, 25n, 25n, 25n], denominator: 1n });
    expect(step?.rest.numerator).toBe(0n);
  });

  it("is replaced by an exception for a group, not added to it", () => {
    const rule: Rule = { rule: "fixed", each: 1n, except: [{ group: "large", each: 2n }] };
    expect(shares(rule, 6n)).toEqual([2n, 2n, 1n, 1n]);
  });

  it("is replaced by an exception for codes, also by nothing at all", () => {
    const rule: Rule = { rule: "fixed", each: 10n, except: [{ codes: ["12", "03"], each: 0n }] };
    expect(shares(rule, 20n)).toEqual([10n, 0n, 0n, 10n]);
  });

  it("is replaced by the last of several exceptions for the same recipient", () => {
    const except = [
      { group: "large", each: 2n },
      { codes: ["03"], each: 5n },
    ];
    expect(shares({ rule: "fixed", each: 1n, except }, 9n)).toEqual([2n, 5n, 1n, 1n]);
  });

  it("leaves the rest to the next rule", () => {
    const [, second] = shareOut([{ rule: "fixed", each: 10n }, { rule: "equal" }], 42n, context);
    expect(second?.before).toEqual({ numerator: 2n, denominator: 1n });
  });

  it("takes from what is left and not from the line", () => {
    const key: readonly Rule[] = [
      { rule: "fixed", each: 20n },
      { rule: "fixed", each: 6n },
    ];
    expect(problemsOf(() => shareOut(key, 100n, context))).toMatchObject([
      { code: "fixed-exceeds", path: ["key", 1], details: { fixed: 24n, available: 20n } },
    ]);
  });

  it("above the line is refused with both figures", () => {
    expect(problemsOf(() => shares({ rule: "fixed", each: 25n }, 99n))).toEqual([
      {
        code: "fixed-exceeds",
        severity: "error",
        path: ["key", 0],
        details: { line: "exempel", fixed: 100n, available: 99n },
      },
    ]);
  });

  it("is refused where nothing is left at all", () => {
    expect(problemsOf(() => shares({ rule: "fixed", each: 1n }, 0n))).toMatchObject([
      { code: "fixed-exceeds", details: { fixed: 4n, available: 0n } },
    ]);
  });

  it("is refused after a rule that gave everything away, even if another rule would take up the debt", () => {
    const key: readonly Rule[] = [{ rule: "equal" }, { rule: "fixed", each: 1n }, { rule: "equal" }];
    expect(problemsOf(() => shareOut(key, 100n, context))).toMatchObject([{ code: "fixed-exceeds" }]);
  });

  it("may be nothing to everyone where nothing is left", () => {
    expect(shares({ rule: "fixed", each: 0n }, 0n)).toEqual([0n, 0n, 0n, 0n]);
  });

  it("above what is left is told in whole öre", () => {
    const third: Rule = {
      rule: "percent",
      percent: { numerator: 100n, denominator: 3n },
      key: [{ rule: "returned" }],
    };
    expect(problemsOf(() => shareOut([third, { rule: "fixed", each: 25n }], 100n, context))).toMatchObject([
      { details: { fixed: 100n, available: 66n } },
    ]);
  });

  it("of a negative line mirrors that of a positive one", () => {
    const [positive, negative] = [1n, -1n].map((sign) =>
      shareOut([{ rule: "fixed", each: sign * 10n }, { rule: "equal" }], sign * 42n, context).map((step) =>
        step.numerators.map((numerator) => numerator * sign),
      ),
    );
    expect(negative).toEqual(positive);
    expect(problemsOf(() => shares({ rule: "fixed", each: -25n }, -99n))).toMatchObject([
      { code: "fixed-exceeds", details: { fixed: -100n, available: -99n } },
    ]);
  });

  it("names unknown groups and codes before any money is shared", () => {
    const except = [
      { group: "small", each: 1n },
      { codes: ["01", "0980", "__proto__"], each: 1n },
    ];
    expect(checkKey([{ rule: "fixed", each: 1n, except }], context)).toMatchObject([
      { code: "group-unknown", path: ["key", 0, "except", 0, "group"], details: { group: "small" } },
      { code: "exception-unknown", path: ["key", 0, "except", 1, "codes"], details: { code: "0980" } },
      { code: "exception-unknown", path: ["key", 0, "except", 1, "codes"], details: { code: "__proto__" } },
    ]);
  });

  it("names an unknown code of an exception that also names an unknown group", () => {
    const except = [{ group: "small", codes: ["0980"], each: 1n }];
    const codes = checkKey([{ rule: "fixed", each: 1n, except }], context).map((found) => found.code);
    expect(codes).toEqual(["group-unknown", "exception-unknown"]);
  });
});
