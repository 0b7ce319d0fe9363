import type { InBoth, Language } from "../language/language.ts";
import { levelWords, wordOfLevel } from "../language/level-words.ts";
import { formatKr } from "../money/format-kr.ts";
import type { Ore } from "../money/ore.ts";
import { writeExact } from "../numbers/write-exact.ts";
import { ownWords } from "../own/own-words.ts";
import { groupsInUse } from "../recipients/groups-in-use.ts";
import { ownLevel } from "../recipients/in-use.ts";
import type { Level } from "../recipients/recipient.ts";
import type { FixedException } from "../rules/fixed.ts";
import type { ProportionalRule } from "../rules/proportional.ts";
import type { Rule, RuleKind } from "../rules/rule.ts";
import type { Sublist } from "../rules/sublist.ts";
import { weightWords } from "./weight-words.ts";

type Words = {
  readonly [K in RuleKind]: InBoth<
    (rule: Extract<Rule, { rule: K }>, first: boolean, level?: Level) => string
  >;
};

const EACH: InBoth<string> = { sv: "varje mottagare", en: "each" };

/** Whom a fixed amount goes to: SKR is one. */
function toEach(level: Level | undefined, lang: Language): string {
  return level === "association" && !ownLevel(level) ? levelWords(level)[lang] : EACH[lang];
}

/** What each kind of rule does, as part of a sentence about the key; a rule that is not the first shares what is left. */
const KEY_WORDS: Words = {
  fixed: {
    sv: ({ each, except = [] }, _, level) =>
      `${sv(each)} till ${toEach(level, "sv")}${except.map((one) => `, men ${sv(one.each)} till ${who(one, "sv")}`).join("")}`,
    en: ({ each, except = [] }, _, level) =>
      `${en(each)} to ${toEach(level, "en")}${except.map((one) => `, but ${en(one.each)} to ${who(one, "en")}`).join("")}`,
  },
  proportional: {
    sv: (rule, first) =>
      `${first ? "allt" : "resten"} efter ${weightWords(rule.weight, "sv")}${bounds(rule, "sv")}`,
    en: (rule, first) =>
      `${first ? "all" : "the rest"} by ${weightWords(rule.weight, "en")}${bounds(rule, "en")}`,
  },
  equal: {
    sv: (_, first) => `${first ? "allt" : "resten"} lika till alla`,
    en: (_, first) => `${first ? "all" : "the rest"} in equal parts`,
  },
  percent: {
    sv: ({ percent, among, key }) => {
      const [part, to] = [`${writeExact(percent)} % av posten`, among ? who(among, "sv") : "alla"];
      const [rule] = key;
      if (key.length === 1 && rule?.rule === "equal") return `${part} lika till ${to}`;
      if (key.length === 1 && rule?.rule === "proportional")
        return `${part}${among ? ` till ${to}` : ""} efter ${weightWords(rule.weight, "sv")}${bounds(rule, "sv")}`;
      return `${part} till ${to} (${keyWords(key, "sv")})`;
    },
    en: ({ percent, among, key }) => {
      const [part, to] = [`${writeExact(percent)} % of the line`, among ? who(among, "en") : "all"];
      const [rule] = key;
      if (key.length === 1 && rule?.rule === "equal") return `${part} in equal parts to ${to}`;
      if (key.length === 1 && rule?.rule === "proportional")
        return `${part}${among ? ` to ${to}` : ""} by ${weightWords(rule.weight, "en")}${bounds(rule, "en")}`;
      return `${part} to ${to} (${keyWords(key, "en")})`;
    },
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
    sv: ({ source }) => `publicerade belopp (${source}); nyckeln är okänd`,
    en: ({ source }) => `published amounts (${source}); the key is unknown`,
  },
  twoStep: {
    sv: ({ by, first, within }) =>
      `först till ${levelWords(by).sv}: ${keyWords(first, "sv")}; sedan inom ${ownLevel(by) ? `varje ${wordOfLevel(by).sv}` : "vart och ett"}: ${keyWords(within, "sv")}`,
    en: ({ by, first, within }) =>
      `first to ${levelWords(by).en}: ${keyWords(first, "en")}; then within each: ${keyWords(within, "en")}`,
  },
  levelled: {
    sv: ({ key, weight }) =>
      `${keyWords(key, "sv")}, därefter lika mycket upp eller ned efter ${weightWords(weight, "sv")} så att summan stämmer`,
    en: ({ key, weight }) =>
      `${keyWords(key, "en")}, then the same up or down by ${weightWords(weight, "en")} so that the sum is right`,
  },
  own: { sv: (own) => ownWords(own, "sv"), en: (own) => ownWords(own, "en") },
  returned: {
    sv: (_, first) => `${first ? "inget" : "det som är kvar"} betalas ${first ? "" : "inte "}ut`,
    en: (_, first) => (first ? "nothing is paid out" : "what is left is not paid out"),
  },
};

/** A key in words, such as "SEK 200,000 to each, the rest by population"; `level` is the line's, where it is known. */
export function keyWords(key: readonly Rule[], lang: Language, level?: Level): string {
  const phrases = key.map((rule, index) => {
    const words = KEY_WORDS[rule.rule][lang] as (rule: Rule, first: boolean, level?: Level) => string;
    return words(rule, index === 0, level);
  });
  return phrases.join(", ");
}

const BOUNDS: Readonly<Record<"min" | "max" | "paid", InBoth<(amount: string) => string>>> = {
  min: { sv: (amount) => `, minst ${amount}`, en: (amount) => `, at least ${amount}` },
  max: { sv: (amount) => `, högst ${amount}`, en: (amount) => `, at most ${amount}` },
  paid: { sv: () => "; staten betalar skillnaden", en: () => "; the grantor pays the difference" },
};

function bounds({ min, max, bounds }: ProportionalRule, lang: Language): string {
  if (min === undefined && max === undefined) return "";
  const money = { sv, en }[lang];
  return [
    min === undefined ? "" : BOUNDS.min[lang](money(min)),
    max === undefined ? "" : BOUNDS.max[lang](money(max)),
    bounds === "top-up" ? BOUNDS.paid[lang]("") : "",
  ].join("");
}

function who({ group, codes = [] }: FixedException | Sublist, lang: Language): string {
  const label = groupsInUse().find(({ name }) => name === group)?.label[lang] ?? group;
  return [...(label === undefined ? [] : [label]), ...codes].join(", ");
}

function sv(ore: Ore): string {
  return formatKr(ore, { lang: "sv", unit: true });
}

function en(ore: Ore): string {
  return formatKr(ore, { lang: "en", unit: true });
}
