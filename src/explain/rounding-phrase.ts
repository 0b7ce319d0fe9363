import type { InBoth, Language } from "../language/language.ts";
import { formatKr } from "../money/format-kr.ts";
import type { Ore } from "../money/ore.ts";
import { ownWords } from "../own/own-words.ts";
import { areKronor, krona } from "../recipients/unit-in-use.ts";
import type { KnownMethod, RoundingMethod } from "../rounding/rounding-method.ts";
import type { TieRule } from "../rounding/tie-rule.ts";

type Phrase = (unit: Ore) => string;

const PHRASES: Readonly<Record<KnownMethod, InBoth<Phrase>>> = {
  "largest-remainder": {
    sv: (unit) => `största rest, till ${whole(unit, "sv")}`,
    en: (unit) => `largest remainder, to ${whole(unit, "en")}`,
  },
  divisor: {
    sv: (unit) => `uddatalsmetoden, till ${whole(unit, "sv")}`,
    en: (unit) => `Sainte-Laguë, to ${whole(unit, "en")}`,
  },
  "nearest-residual-to-largest": {
    sv: (unit) => `till närmaste ${one(unit, "sv")}, resten på den största`,
    en: (unit) => `to the nearest ${one(unit, "en")}, residual to the largest`,
  },
  nearest: {
    sv: (unit) => `till närmaste ${one(unit, "sv")}`,
    en: (unit) => `to the nearest ${one(unit, "en")}`,
  },
  floor: {
    sv: (unit) => `nedåt till ${whole(unit, "sv")}`,
    en: (unit) => `down to ${whole(unit, "en")}`,
  },
  exact: { sv: () => "oavrundat", en: () => "unrounded" },
};

/** A rounding in a few words, with its unit: "största rest, till hela kronor". */
export function roundingPhrase(method: RoundingMethod, unit: Ore, lang: Language): string {
  return (
    PHRASES[method as KnownMethod]?.[lang](unit) ??
    `${ownWords({ name: method }, lang)} (${whole(unit, lang)})`
  );
}

/** A rule for ties in a few words. */
export const TIE_RULE_WORDS: InBoth<(rule: TieRule) => string> = {
  sv: (rule) =>
    typeof rule === "string"
      ? { code: "kodordning", "largest-weight": "störst vikt", error: "ingen regel" }[rule]
      : `lott med ${rule.join(", ")} först`,
  en: (rule) =>
    typeof rule === "string"
      ? { code: "code order", "largest-weight": "largest weight", error: "no rule" }[rule]
      : `a lot with ${rule.join(", ")} first`,
};

interface UnitWords {
  readonly one: string;
  readonly whole: string;
}

const UNITS: Readonly<Record<"ore" | "krona", InBoth<UnitWords>>> = {
  ore: { sv: { one: "öre", whole: "hela ören" }, en: { one: "öre", whole: "whole öre" } },
  krona: { sv: { one: "krona", whole: "hela kronor" }, en: { one: "krona", whole: "whole kronor" } },
};

const OTHERS: InBoth<(unit: string) => string> = {
  sv: (unit) => `jämna ${unit}`,
  en: (unit) => `multiples of ${unit}`,
};

function one(unit: Ore, lang: Language): string {
  return named(unit, lang)?.one ?? formatKr(unit, { lang, unit: true });
}

/** The whole units that amounts are rounded to. */
export function whole(unit: Ore, lang: Language): string {
  return named(unit, lang)?.whole ?? OTHERS[lang](formatKr(unit, { lang, unit: true }));
}

function named(unit: Ore, lang: Language): UnitWords | undefined {
  if (!areKronor()) return undefined;
  return unit === 1n ? UNITS.ore[lang] : unit === krona() ? UNITS.krona[lang] : undefined;
}
