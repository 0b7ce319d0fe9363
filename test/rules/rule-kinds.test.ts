import { expect, it } from "vitest";
import { RULES } from "../../src/rules/index.ts";
import { ruleKinds, STATES_AMOUNTS } from "../../src/rules/rule-kinds.ts";

it("the kinds of rule state amounts where their definitions do, and are all named; own ones may", () => {
  const defined = Object.entries(RULES).map(([kind, { amounts }]) => [kind, amounts !== undefined]);
  expect(Object.entries(STATES_AMOUNTS)).toEqual([...defined, ["own", true]]);
  expect(ruleKinds).toEqual([...Object.keys(RULES), "own"]);
});
