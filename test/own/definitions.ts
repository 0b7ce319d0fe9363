import { formatKr } from "../../src/money/format-kr.ts";
import { defineCheck, type OwnCheck } from "../../src/own/define-check.ts";
import { defineRounding, type OwnRounding } from "../../src/own/define-rounding.ts";
import { defineRule, type OwnRuleMaker } from "../../src/own/define-rule.ts";
import { defineWeight, type OwnWeightMaker } from "../../src/own/define-weight.ts";

/** An amount to each recipient of a group. */
export const bonus: OwnRuleMaker<{ each: "money"; group: "text" }> = defineRule({
  name: "group-bonus",
  version: "1",
  options: { each: "money", group: "text" },
  amounts({ each, group }, facts) {
    const codes = facts.group(group);
    return facts.recipients.map(({ code }) => (codes.has(code) ? each : 0n));
  },
  words: {
    sv: ({ each, group }) => `${formatKr(each, { lang: "sv", unit: true })} till gruppen ${group}`,
    en: ({ each, group }) => `${formatKr(each, { lang: "en", unit: true })} to the group ${group}`,
  },
});

/** What `equal` does, as a rule that shares by weights. */
export const alike: OwnRuleMaker<Readonly<Record<never, never>>> = defineRule({
  name: "alike",
  version: "1",
  weights: (_, { recipients }) => recipients.map(() => 1n),
  words: { sv: () => "lika till alla", en: () => "the same to each" },
});

/** What `proportional` does, as a rule that gives exact amounts of what is left. */
export const byWeight: OwnRuleMaker<{ weight: "weight" }> = defineRule({
  name: "by-weight",
  version: "1",
  options: { weight: "weight" },
  share({ weight }, left, { weigh }) {
    const { weights } = weigh(weight);
    const all = weights.reduce((sum, one) => sum + one, 0n);
    return {
      numerators: weights.map((one) => one * left.numerator),
      denominator: all * left.denominator,
    };
  },
  words: { sv: () => "efter vikten", en: () => "by the weight" },
});

export const squared: OwnWeightMaker<{ of: "weight" }> = defineWeight({
  name: "squared",
  version: "1",
  options: { of: "weight" },
  weigh({ of }, { weigh }) {
    const { weights, scale = 1n } = weigh(of);
    return { weights: weights.map((one) => one * one), scale: scale * scale };
  },
  words: { sv: () => "vikten i kvadrat", en: () => "the weight squared" },
});

export const up: OwnRounding = defineRounding({
  name: "up",
  version: "1",
  round: ({ floors, remainders }) => ({
    units: floors.map((floor, at) => floor + (remainders[at] ? 1n : 0n)),
  }),
  sums: false,
  words: { sv: "uppåt", en: "up" },
});

export const thousands: OwnCheck = defineCheck({
  name: "thousands",
  version: "1",
  check: (figures) =>
    figures
      .filter(({ printed, isSum }) => !isSum && printed !== null && printed % 100_000n !== 0n)
      .map((figure) => ({ figure, facts: { code: figure.code ?? "" } })),
  words: {
    sv: ({ label, code }) => `${label} (${code}) har inte jämna tusental.`,
    en: ({ label, code }) => `${label} (${code}) is no multiple of a thousand.`,
  },
});
