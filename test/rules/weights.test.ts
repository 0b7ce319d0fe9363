import { describe, expect, it } from "vitest";
import { checkKey, combined } from "../../src/rules/apply-key.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { checkWeight, weigh } from "../../src/rules/weigh.ts";
import type { Weight } from "../../src/rules/weight.ts";
import type { Series } from "../../src/rules/weights/series.ts";
import { problemsOf } from "../support/problems-of.ts";
import { ruleContext, shareOut } from "../support/rule-context.ts";

const CODES = ["01", "03", "12"];
const half = { numerator: 1n, denominator: 2n };
const context = ruleContext(CODES, [10n, 20n, 40n], { prov: { "01": half, "03": 2n, "12": 0n } });
const people: Weight = { by: "population" };

function supplied(...values: readonly Series[string][]): Weight {
  const series = Object.fromEntries(values.map((value, index) => [CODES[index] as string, value]));
  return { by: "supplied", values: series, source: "påhittat" };
}

function indicator(name: string): Weight {
  return { by: "indicator", name, source: "Skolverket" };
}

/** What a weight is for each recipient, as text. */
function figures(weight: Weight): string[] {
  const { weights, scale = 1n } = weigh(weight, context);
  return weights.map((one) => String(Number(one) / Number(scale)));
}

describe("figures with decimals", () => {
  it("are kept exactly, over one scale", () => {
    expect(weigh(supplied(half, { numerator: 1n, denominator: 3n }, 2n), context)).toEqual({
      weights: [3n, 2n, 12n],
      scale: 6n,
    });
  });

  it("may be 0, as a fraction too", () => {
    const nothing = { numerator: 0n, denominator: 2n };
    expect(checkWeight(supplied(1n, nothing, 0n), context, "weight")).toEqual([]);
  });

  it.each([
    ["below 0", { numerator: -1n, denominator: 2n }],
    ["over 0", { numerator: 1n, denominator: 0n }],
    ["not of whole numbers", { numerator: 1, denominator: 2 }],
    ["not of whole numbers above", { numerator: 1, denominator: 2n }],
    ["not of whole numbers below", { numerator: 1n, denominator: 2 }],
    ["text", "7"],
    ["nothing", null],
  ])("that are %s are refused at their code", (_, value) => {
    expect(checkWeight(supplied(1n, value as unknown as bigint, 1n), context, "weight")).toMatchObject([
      { code: "weight-invalid", path: ["weight", "values", "03"] },
    ]);
  });
});

describe("an indicator", () => {
  it("is what is handed in under its name", () => {
    expect(figures(indicator("prov"))).toEqual(["0.5", "2", "0"]);
  });

  it("that is not handed in is asked for with its name and source", () => {
    expect(problemsOf(() => weigh(indicator("väljare"), context))).toMatchObject([
      { code: "indicator-missing", details: { indicator: "väljare", source: "Skolverket" } },
    ]);
  });

  it("that nobody could hand in is asked for all the same", () => {
    const { indicator: _, ...without } = context;
    expect(problemsOf(() => weigh(indicator("prov"), without))).toMatchObject([
      { code: "indicator-missing", path: [], details: { line: "exempel", indicator: "prov" } },
    ]);
    const mean: Weight = { by: "mean", of: [indicator("prov")] };
    expect(problemsOf(() => weigh(mean, without))).toMatchObject([{ code: "indicator-missing" }]);
  });

  it("must have a figure for every recipient, and for nobody else", () => {
    const definitionsInUse = ruleContext(CODES, [], { prov: { "01": 1n, "03": -1n, "99": 1n } });
    expect(problemsOf(() => weigh(indicator("prov"), definitionsInUse)).map(({ code }) => code)).toEqual([
      "weight-invalid",
      "weight-missing",
      "weight-extra",
    ]);
  });
});

describe("weights made of weights", () => {
  it("a rate is one weight divided by another", () => {
    expect(figures({ by: "rate", of: supplied(5n, 5n, 0n), per: people })).toEqual(["0.5", "0.25", "0"]);
  });

  it("a rate of figures with decimals by figures with decimals is exact", () => {
    expect(figures({ by: "rate", of: supplied(half, 1n, 3n), per: supplied(2n, half, half) })).toEqual([
      "0.25",
      "2",
      "6",
    ]);
  });

  it("a rate by 0 is refused with the codes", () => {
    expect(
      problemsOf(() => weigh({ by: "rate", of: people, per: supplied(1n, 0n, 0n) }, context)),
    ).toMatchObject([{ code: "rate-undefined", path: ["per"], details: { codes: ["03", "12"] } }]);
  });

  it("a product is weights multiplied", () => {
    expect(figures({ by: "product", of: [people, supplied(half, 3n, 0n), supplied(half, 1n, 1n)] })).toEqual([
      "2.5",
      "60",
      "0",
    ]);
  });

  it("a mixed weight is each one's share of each indicator, weighed by the percentages", () => {
    const of = [
      { percent: { numerator: 25n, denominator: 1n }, weight: supplied(1n, 1n, 2n) },
      { percent: { numerator: 75n, denominator: 1n }, weight: supplied(1n, 0n, 0n) },
    ];
    expect(figures({ by: "mixed", of })).toEqual(["0.8125", "0.0625", "0.125"]);
  });

  it("a mixed weight shares as the pots of its percentages do, each by its own weight", () => {
    const parts = [60n, 40n].map((numerator, index) => ({
      percent: { numerator, denominator: 1n },
      weight: index === 0 ? people : supplied(3n, half, 7n),
    }));
    const mixed = shareOut([{ rule: "proportional", weight: { by: "mixed", of: parts } }], 1_000n, context);
    const pots = shareOut(
      parts.map(({ percent, weight }): Rule => {
        return { rule: "percent", percent, key: [{ rule: "proportional", weight }] };
      }),
      1_000n,
      context,
    );
    const [one, other] = [combined(mixed), combined(pots)];
    expect(one.numerators.map((share) => share * other.denominator)).toEqual(
      other.numerators.map((share) => share * one.denominator),
    );
  });

  it.each([
    ["99 %", [99n]],
    ["101 %", [60n, 41n]],
    ["100 % with one below 0", [150n, -50n]],
  ])("a mixed weight of %s is refused", (_, percents) => {
    const of = percents.map((numerator) => ({ percent: { numerator, denominator: 1n }, weight: people }));
    expect(checkWeight({ by: "mixed", of }, context, "weight")).toMatchObject([
      { code: "mix-percent", path: ["weight", "of"] },
    ]);
  });

  it("a mixed weight of an indicator that is 0 for all is refused at its place", () => {
    const of = [{ percent: { numerator: 100n, denominator: 1n }, weight: supplied(0n, 0n, 0n) }];
    expect(problemsOf(() => weigh({ by: "mixed", of }, context))).toMatchObject([
      { code: "weights-zero", path: ["of", 0], details: { line: "exempel" } },
    ]);
  });

  it("a mean is over the years that a recipient has a figure for", () => {
    expect(figures({ by: "mean", of: [supplied(1n, 4n, 7n), supplied(2n, 8n)] })).toEqual(["1.5", "6", "7"]);
  });

  it("a mean for a recipient without any figure is refused with its code", () => {
    const mean: Weight = { by: "mean", of: [supplied(1n, 4n), supplied(2n, 8n)] };
    expect(checkWeight(mean, context, "weight")).toEqual([]);
    expect(problemsOf(() => weigh(mean, context))).toMatchObject([
      { code: "weight-missing", path: ["of"], details: { codes: ["12"] } },
    ]);
  });

  it("names what is wrong with an inner weight at its place", () => {
    const rate: Weight = { by: "rate", of: people, per: { by: "population", ages: [9, 1] } };
    const weight: Weight = { by: "product", of: [people, rate] };
    expect(checkKey([{ rule: "proportional", weight }], context)).toMatchObject([
      { code: "ages-invalid", path: ["key", 0, "weight", "of", 1, "per", "ages"] },
    ]);
  });

  it("names what is wrong with a part of a mixed or a mean weight at its place", () => {
    const wrong: Weight = { by: "population", ages: [9, 1] };
    const mixed: Weight = {
      by: "mixed",
      of: [{ percent: { numerator: 100n, denominator: 1n }, weight: wrong }],
    };
    expect(checkWeight(mixed, context, "weight")).toMatchObject([
      { path: ["weight", "of", 0, "weight", "ages"] },
    ]);
    expect(checkWeight({ by: "mean", of: [people, wrong] }, context, "weight")).toMatchObject([
      { path: ["weight", "of", 1, "ages"] },
    ]);
    expect(checkWeight({ by: "rate", of: wrong, per: people }, context, "weight")).toMatchObject([
      { path: ["weight", "of", "ages"] },
    ]);
  });

  it("a mixed weight may have a part of 0 % and parts that are no whole percent; what they come to is told", () => {
    const parts = (...percents: readonly (readonly [bigint, bigint])[]): Weight => ({
      by: "mixed",
      of: percents.map(([numerator, denominator]) => ({
        percent: { numerator, denominator },
        weight: people,
      })),
    });
    expect(checkWeight(parts([0n, 1n], [100n, 1n]), context, "weight")).toEqual([]);
    expect(checkWeight(parts([100n, 3n], [200n, 3n]), context, "weight")).toEqual([]);
    expect(checkWeight(parts([25n, 4n]), context, "weight")).toMatchObject([
      { details: { percent: "6.25" } },
    ]);
    expect(checkWeight(parts([100n, 3n], [100n, 3n]), context, "weight")).toMatchObject([
      { details: { line: "exempel", percent: "200/3" } },
    ]);
  });

  it("tells which registers a rate was counted in, both of them", () => {
    const use = (id: string) => ({ register: { id } as never, asked: "2024-11-01", estimate: false });
    const counting = {
      ...context,
      count: (weight: Weight) => ({ weights: [1n, 1n, 1n], uses: [use("ages" in weight ? "young" : "all")] }),
    };
    const { uses } = weigh({ by: "rate", of: { by: "population", ages: [0, 9] }, per: people }, counting);
    expect(uses?.map(({ register }) => register.id)).toEqual(["young", "all"]);
  });

  it("refuses an inner weight of an unknown kind", () => {
    const weight: Weight = { by: "product", of: [{ by: "moon" } as unknown as Weight] };
    expect(checkWeight(weight, context, "weight")).toMatchObject([
      { code: "weight-unknown", path: ["weight", "of", 0, "by"], details: { weight: "moon" } },
    ]);
  });
});

describe("what has been received", () => {
  const earned: Rule = { rule: "published", amounts: { "01": 30n, "03": 10n, "12": 0n }, source: "påhittat" };
  const received: Rule = { rule: "proportional", weight: { by: "received" } };

  it("shares the unearned so that each gets the pot × earned / all that was earned", () => {
    for (const sign of [1n, -1n]) {
      const amounts = { "01": sign * 30n, "03": sign * 10n, "12": 0n };
      const steps = shareOut([{ ...earned, amounts } as Rule, received], sign * 100n, context);
      const { numerators, denominator } = combined(steps);
      expect(numerators).toEqual([30n, 10n, 0n].map((own) => (sign * 100n * own * denominator) / 40n));
    }
  });

  it("is over all rules before, and exact", () => {
    const key: readonly Rule[] = [earned, { rule: "fixed", each: 10n }, received];
    expect(shareOut(key, 100n, context)[2]?.weights).toEqual([40n, 20n, 10n]);
  });

  it("is nothing before the first rule, and then there is nothing to share by", () => {
    expect(problemsOf(() => shareOut([received], 100n, context))).toMatchObject([{ code: "weights-zero" }]);
  });
});
