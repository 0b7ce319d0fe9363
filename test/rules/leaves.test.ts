import { describe, expect, it } from "vitest";
import type { Rule } from "../../src/rules/rule.ts";
import type { Weight } from "../../src/rules/weight.ts";
import { counts, repeats, weightsOfKey } from "../../src/rules/weights-of-key.ts";

const figure = (name: string): Weight => ({ by: "indicator", name, source: "påhittat" });
const by = (weight: Weight): Rule => ({ rule: "proportional", weight });
const equal: Rule = { rule: "equal" };

const RULES: Readonly<Record<string, Rule>> = {
  proportional: by(figure("a")),
  perUnit: {
    rule: "perUnit",
    units: [
      { price: 1n, count: figure("a") },
      { price: 2n, count: figure("b") },
    ],
  },
  steps: {
    rule: "steps",
    count: figure("a"),
    steps: [{ from: { numerator: 1n, denominator: 1n }, amount: 1n }],
  },
  levelled: { rule: "levelled", key: [by(figure("a"))], weight: figure("b") },
  percent: { rule: "percent", percent: { numerator: 1n, denominator: 1n }, key: [by(figure("a"))] },
  twoStep: { rule: "twoStep", by: "county", first: [by(figure("a"))], within: [by(figure("b"))] },
  published: { rule: "published", amounts: {}, source: "påhittat" },
  fixed: { rule: "fixed", each: 1n },
};

function names(key: readonly Rule[]): string[] {
  return weightsOfKey(key)
    .map((weight) => ("name" in weight ? weight.name : weight.by))
    .sort();
}

describe("the figures that a key needs", () => {
  it.each([
    ["proportional", ["a"]],
    ["perUnit", ["a", "b"]],
    ["steps", ["a"]],
    ["levelled", ["a", "b"]],
    ["percent", ["a"]],
    ["twoStep", ["a", "b"]],
    ["published", []],
    ["fixed", []],
  ])("are those of a rule and of the keys within it: %s", (kind, expected) => {
    expect(names([equal, RULES[kind] as Rule])).toEqual(expected);
  });

  it.each<[string, Weight]>([
    ["rate", { by: "rate", of: figure("a"), per: figure("b") }],
    ["product", { by: "product", of: [figure("a"), figure("b")] }],
    ["mean", { by: "mean", of: [figure("a"), figure("b")] }],
    [
      "mixed",
      {
        by: "mixed",
        of: [figure("a"), figure("b")].map((weight) => ({
          percent: { numerator: 50n, denominator: 1n },
          weight,
        })),
      },
    ],
  ])("are those that a weight is made of, however deep: %s", (_, weight) => {
    expect(names([by(weight)])).toEqual(["a", "b"]);
    expect(names([by({ by: "product", of: [{ by: "rate", of: weight, per: figure("c") }] })])).toEqual([
      "a",
      "b",
      "c",
    ]);
  });

  it("are none of a kind that is not known", () => {
    expect(names([{ rule: "auction" } as unknown as Rule, by(figure("a"))])).toEqual(["a"]);
    expect(names([{ rule: "moon" } as unknown as Rule])).toEqual([]);
    expect(names([by({ by: "moon" } as unknown as Weight)])).toEqual(["moon"]);
  });
});

describe("what is said of a key's amounts", () => {
  const within = (rule: Rule): Rule => ({ ...(RULES["percent"] as Rule & { rule: "percent" }), key: [rule] });
  const telling = (test: typeof counts): string[] =>
    Object.entries(RULES)
      .filter(([, rule]) => test([equal, rule]) && test([within(rule)]))
      .map(([kind]) => kind);

  it("is that they depend on how large the weights are, where something is counted", () => {
    expect(telling(counts)).toEqual(["perUnit", "steps", "levelled", "twoStep"]);
    expect(counts([equal, by(figure("a"))])).toBe(false);
  });

  it("is that they are repeated from a table, where they are", () => {
    expect(telling(repeats)).toEqual(["published"]);
    expect(repeats([{ rule: "auction" } as unknown as Rule])).toBe(false);
  });
});
