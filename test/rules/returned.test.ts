import { expect, it } from "vitest";
import { combined } from "../../src/rules/apply-key.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { ruleContext, shareOut } from "../support/rule-context.ts";

const context = ruleContext(["01", "03"]);
const returned: Rule = { rule: "returned", source: "avsnitt 4" };

it("what is returned goes to nobody, and the step says how much it is", () => {
  const [, step] = shareOut([{ rule: "fixed", each: 40n }, returned], 100n, context);
  expect(step).toMatchObject({
    numerators: [0n, 0n],
    kept: { numerator: 20n, denominator: 1n },
    rest: { numerator: 0n },
  });
});

it("what is returned may be nothing, and may be the whole line", () => {
  expect(shareOut([{ rule: "equal" }, returned], 100n, context)[1]?.kept?.numerator).toBe(0n);
  expect(shareOut([returned], 100n, context)[0]?.kept?.numerator).toBe(100n);
});

it("what is returned of a negative line has the line's sign", () => {
  const steps = shareOut([{ rule: "fixed", each: -40n }, returned], -100n, context);
  expect(combined(steps).numerators).toEqual([-40n, -40n]);
  expect(steps[1]?.kept?.numerator).toBe(-20n);
});

it("what is returned leaves nothing to a rule after it", () => {
  const [, step] = shareOut([returned, { rule: "equal" }], 100n, context);
  expect(step?.numerators).toEqual([0n, 0n]);
});
