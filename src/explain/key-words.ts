import type { InBoth, Language } from "../language/language.ts";
import { LEVEL_WORDS } from "../language/words.ts";
import { formatKr } from "../money/format-kr.ts";
import type { Ore } from "../money/ore.ts";
import { writeExact } from "../numbers/write-exact.ts";
import { GROUPS } from "../recipients/groups.ts";
import type { FixedException } from "../rules/fixed.ts";
import type { ProportionalRule } from "../rules/proportional.ts";
import type { Rule, RuleKind } from "../rules/rule.ts";
import type { Sublist } from "../rules/sublist.ts";
import { weightWords } from "./weight-words.ts";

type Words = {
  readonly [K in RuleKind]: InBoth<(rule: Extract<Rule, { rule: K }>, first: boolean) => string>;
};

/** What each kind of rule does, as part of a sentence about the key; a rule that is not the first shares what is left. */
const KEY_WORDS: Words = {
  fixed: {
    sv: ({ each, except = [] }) =>
      `${sv(each)} till var och en${except.map((one) => `, ${who(one, "sv")} ${sv(one.each)}`).join("")}`,
    en: ({ each, except = [] }) =>
      `${en(each)} to each${except.map((one) => `, ${who(one, "en")} ${en(one.each)}`).join("")}`,
  },
  proportional: {
    sv: (rule, first) =>
      `${first ? "allt" : "resten"} efter ${weightWords(rule.weight, "sv")}${bounds(rule, "sv")}`,
    en: (rule, first) =>
      `${first ? "all" : "the rest"} by ${weightWords(rule.weight, "en")}${bounds(rule, "en")}`,
  },
  equal: {
    sv: (_, first) => `${first ? "allt" : "resten"} lika till alla`,
    en: (_, first) => `${first ? "all" : "the rest"} the same to each`,
  },
  percent: {
    sv: ({ percent, among, key }) =>
      `${writeExact(percent)} % av posten till ${among ? who(among, "sv") : "alla"} (${keyWords(key, "sv")})`,
    en: ({ percent, among, key }) =>
      `${writeExact(percent)} % of the line to ${among ? who(among, "en") : "all"} (${keyWords(key, "en")})`,
  },
  perUnit: {
    sv: ({ units, cap, oversubscribed }) =>
      `${units.map(({ price, count }) => `${sv(price)} för varje ${weightWords(count, "sv")}`).join(" och ")}${cap === undefined ? "" : `, högst ${sv(cap)} var`}${oversubscribed === "reduce" ? ", nedsatt i proportion om pengarna inte räcker" : ""}`,
    en: ({ units, cap, oversubscribed }) =>
      `${units.map(({ price, count }) => `${en(price)} for each of ${weightWords(count, "en")}`).join(" and ")}${cap === undefined ? "" : `, at most ${en(cap)} each`}${oversubscribed === "reduce" ? ", reduced in proportion if there is not enough" : ""}`,
  },
  steps: {
    sv: ({ count, steps }) =>
      `i trappsteg efter ${weightWords(count, "sv")}: ${steps.map(({ from, amount }) => `från ${writeExact(from)} ${sv(amount)}`).join(", ")}`,
    en: ({ count, steps }) =>
      `in steps by ${weightWords(count, "en")}: ${steps.map(({ from, amount }) => `from ${writeExact(from)} ${en(amount)}`).join(", ")}`,
  },
  published: {
    sv: ({ source }) => `belopp som de publicerats (${source}); nyckeln är inte känd`,
    en: ({ source }) => `amounts as published (${source}); the key is not known`,
  },
  twoStep: {
    sv: ({ by, first, within }) =>
      `först till ${LEVEL_WORDS[by].sv}: ${keyWords(first, "sv")}; sedan inom vart och ett: ${keyWords(within, "sv")}`,
    en: ({ by, first, within }) =>
      `first to ${LEVEL_WORDS[by].en}: ${keyWords(first, "en")}; then within each: ${keyWords(within, "en")}`,
  },
  levelled: {
    sv: ({ key, weight }) =>
      `${keyWords(key, "sv")}, därefter lika mycket upp eller ned efter ${weightWords(weight, "sv")} så att summan stämmer`,
    en: ({ key, weight }) =>
      `${keyWords(key, "en")}, then the same up or down by ${weightWords(weight, "en")} so that the sum is right`,
  },
  returned: {
    sv: (_, first) => `${first ? "inget" : "det som är kvar"} betalas ${first ? "" : "inte "}ut`,
    en: (_, first) => (first ? "nothing is paid out" : "what is left is not paid out"),
  },
};

/** A key in words: "5 000 000 kr till var och en, resten efter folkmängden". */
export function keyWords(key: readonly Rule[], lang: Language): string {
  const phrases = key.map((rule, index) => {
    const words = KEY_WORDS[rule.rule][lang] as (rule: Rule, first: boolean) => string;
    return words(rule, index === 0);
  });
  return phrases.join(", ");
}

function bounds({ min, max, bounds }: ProportionalRule, lang: Language): string {
  const money = lang === "sv" ? sv : en;
  const [least, most] = lang === "sv" ? ["minst", "högst"] : ["at least", "at most"];
  const parts = [
    ...(min === undefined ? [] : [`${least} ${money(min)}`]),
    ...(max === undefined ? [] : [`${most} ${money(max)}`]),
  ];
  if (parts.length === 0) return "";
  const paid = { sv: "; staten betalar skillnaden", en: "; the grantor pays the difference" };
  return `, ${parts.join(", ")}${bounds === "top-up" ? paid[lang] : ""}`;
}

function who({ group, codes = [] }: FixedException | Sublist, lang: Language): string {
  const label = GROUPS.find(({ name }) => name === group)?.label[lang] ?? group;
  return [...(label === undefined ? [] : [label]), ...codes].join(", ");
}

function sv(ore: Ore): string {
  return formatKr(ore, { lang: "sv", unit: true });
}

function en(ore: Ore): string {
  return formatKr(ore, { lang: "en", unit: true });
}
