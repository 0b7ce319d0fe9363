import { expect, it } from "vitest";
import { RULES } from "../../src/rules/index.ts";
import { RULE_KINDS, STATES_AMOUNTS } from "../../src/rules/rule-kinds.ts";

it("the kinds of rule state amounts where their definitions do, and are all named", () => {
  const defined = Object.entries(RULES).map(([kind, { amounts }]) => [kind, amounts !== undefined]);
  expect(Object.entries(STATES_AMOUNTS)).toEqual(defined);
  expect(RULE_KINDS).toEqual(Object.keys(RULES));
});
