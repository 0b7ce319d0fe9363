import type { AllocatedLine } from "../allocate/allocated-line.ts";
import type { Trace } from "../allocate/trace.ts";
import type { InBoth, Language } from "../language/language.ts";
import { listOf } from "../language/list-of.ts";
import { methodWords } from "../language/method-words.ts";
import { formatCount, formatKr, withUnit } from "../money/format-kr.ts";
import type { Ore } from "../money/ore.ts";
import type { Fraction } from "../numbers/fraction.ts";
import { areKronor, krona } from "../recipients/unit-in-use.ts";
import { roundingPhrase, TIE_RULE_WORDS } from "./rounding-phrase.ts";

interface RoundingSentences {
  readonly exact: (part: string) => string;
  readonly components: (rounding: string) => string;
  readonly cut: (way: string, part: string, limit: string) => string;
  readonly residual: (rounding: string, part: string, residual: string) => string;
  readonly limit: (units: string, least: string) => string;
  readonly limitOfTie: (units: string, more: string) => string;
  readonly tie: (tied: readonly string[], amount: string, winners: readonly string[], rule: string) => string;
}

const SENTENCES: { readonly [S in keyof RoundingSentences]: InBoth<RoundingSentences[S]> } = {
  exact: {
    sv: (part) => `Beloppet är inte avrundat: andelen slutade på ${part}.`,
    en: (part) => `The amount is not rounded: the share ended in ${part}.`,
  },
  components: {
    sv: (rounding) => `Varje del är avrundad för sig (${rounding}).`,
    en: (rounding) => `Each part is rounded on its own (${rounding}).`,
  },
  cut: {
    sv: (way, part, limit) => `Avrundat ${way}: andelen slutade på ${part}${limit}.`,
    en: (way, part, limit) => `Rounded ${way}: the share ended in ${part}${limit}.`,
  },
  residual: {
    sv: (rounding, part, residual) =>
      `Avrundat ${rounding}: andelen slutade på ${part}. Den är störst och får därför också resten, ${residual}.`,
    en: (rounding, part, residual) =>
      `Rounded ${rounding}: the share ended in ${part}. As the largest it also takes the residual, ${residual}.`,
  },
  limit: {
    sv: (units, least) => `, och ${units} som blev över gick till dem som slutade på minst ${least}`,
    en: (units, least) => `, and the ${units} left over went to those that ended in ${least} or more`,
  },
  limitOfTie: {
    sv: (units, more) =>
      `, och ${units} som blev över gick först till dem som slutade på mer än ${more} och sist till några av dem som slutade på just det`,
    en: (units, more) =>
      `, and the ${units} left over went first to those that ended in more than ${more} and last to some of those that ended in just that`,
  },
  tie: {
    sv: (tied, amount, winners, rule) =>
      `Lika anspråk på ${amount} hade ${listOf(tied, "sv")}; ${listOf(winners, "sv")} fick (${rule}).`,
    en: (tied, amount, winners, rule) =>
      `${listOf(tied, "en")} had equal claims to ${amount}; ${listOf(winners, "en")} got it (${rule}).`,
  },
};

/** Whether an amount was rounded up or down; for amounts below 0, away from 0 or towards it. */
const WAYS: InBoth<Readonly<Record<"up" | "down" | "away" | "towards", string>>> = {
  sv: { up: "uppåt", down: "nedåt", away: "bort från noll", towards: "mot noll" },
  en: { up: "up", down: "down", away: "away from zero", towards: "towards zero" },
};

/** The units that are left when every share is cut. */
const UNITS: InBoth<(unit: Ore) => string> = {
  sv: (unit) => namedUnit(unit, "örena", "kronorna") ?? `de belopp om ${formatKr(unit, { unit: true })}`,
  en: (unit) =>
    namedUnit(unit, "öre", "kronor") ?? `amounts of ${formatKr(unit, { lang: "en", unit: true })}`,
};

/** The word for a unit that has one: an öre or a krona. */
function namedUnit(unit: Ore, ore: string, kronor: string): string | undefined {
  if (!areKronor()) return undefined;
  return unit === 1n ? ore : unit === krona() ? kronor : undefined;
}

const OF: InBoth<string> = { sv: "av", en: "of" };

/**
 * What a share has beyond whole units, in öre where those are öre, else in kronor; in other money in its smallest amount
 * or in whole ones.
 */
function partOf(figure: string, unit: Ore, lang: Language): string {
  if (unit > 1n || krona() === 1n) return withUnit(figure, lang).replace("\u00a0", " ");
  return areKronor() ? `${figure} öre` : `${figure} ${OF[lang]} ${formatKr(1n, { lang, unit: true })}`;
}

/** States that a part is counted from a multiple of the unit, where the unit is neither a krona nor an öre. */
const ABOVE: InBoth<(unit: string) => string> = {
  sv: (unit) => ` utöver jämna ${unit}`,
  en: (unit) => ` above a multiple of ${unit}`,
};

/** How an exact share became its amount; empty where there was nothing to round. */
export function explainRounding(line: AllocatedLine, trace: Trace, lang: Language): string {
  if (trace.remainder.numerator === 0n && trace.extraUnits === 0) return "";
  return [cut(line, trace, lang), tie(line, trace, lang)].filter((part) => part !== "").join(" ");
}

function cut({ tie: found }: AllocatedLine, trace: Trace, lang: Language): string {
  const { rounding, remainder, extraUnits, cutoff, exact } = trace;
  const { method, unit } = rounding;
  const named = formatKr(unit, { lang, unit: true });
  if (trace.steps.some(({ step }) => step.rounded !== undefined))
    return SENTENCES.components[lang](roundingPhrase(method, unit, lang));
  const [share, least] = [remainder, cutoff ?? remainder].map((one) => beyondUnits(one, unit)) as Pair;
  const places = placesToTell(share, least);
  const part = (of: Fraction): string => partOf(decimals(of, places, lang), unit, lang);
  const above = unit === 1n || unit === krona() ? "" : ABOVE[lang](named);
  const own = part(share) + above;
  if (method === "exact") return SENTENCES.exact[lang](own);
  const negative = exact.numerator < 0n;
  const nearest = remainder.numerator * 2n >= remainder.denominator ? 1 : 0;
  if (method === "nearest-residual-to-largest" && extraUnits !== nearest) {
    const residual = BigInt(extraUnits - nearest) * unit * (negative ? -1n : 1n);
    return SENTENCES.residual[lang](
      roundingPhrase("nearest", unit, lang),
      own,
      formatKr(residual, { lang, unit: true }),
    );
  }
  const limit = found ? SENTENCES.limitOfTie : SENTENCES.limit;
  const up = extraUnits > 0;
  const way = WAYS[lang][negative ? (up ? "away" : "towards") : up ? "up" : "down"];
  const words = methodWords(method, lang);
  // An own rounding may do otherwise than up or down: it has its own words.
  const told = method === "divisor" ? `${way} (${words})` : method.startsWith("own:") ? words : way;
  return SENTENCES.cut[lang](told, own, cutoff === null ? "" : limit[lang](UNITS[lang](unit), part(least)));
}

function tie({ tie: found }: AllocatedLine, trace: Trace, lang: Language): string {
  if (!found || !trace.tied) return "";
  const [tied, winners] = [found.tied, found.winners].map((list) => list.map(({ name }) => name));
  const amount = formatKr(found.amount, { lang, unit: true });
  return SENTENCES.tie[lang](tied ?? [], amount, winners ?? [], TIE_RULE_WORDS[lang](trace.rounding.ties));
}

const POINT: InBoth<string> = { sv: ",", en: "." };

type Pair = [Fraction, Fraction];

/** A fraction of a unit in kronor, or in öre where the unit is one. */
function beyondUnits({ numerator, denominator }: Fraction, unit: Ore): Fraction {
  if (unit === 1n) return { numerator, denominator };
  return { numerator: numerator * unit, denominator: denominator * krona() };
}

const FEWEST = 4;

/** How many decimals show that two fractions differ, at least four. */
function placesToTell(one: Fraction, other: Fraction): number {
  if (one.numerator * other.denominator === other.numerator * one.denominator) return FEWEST;
  let places = FEWEST;
  while (scaled(one, places) === scaled(other, places)) places += 1;
  return places;
}

/** A fraction with so many decimals; cut, not rounded, and marked with … where more follow. */
function decimals(fraction: Fraction, places: number, lang: Language): string {
  const scale = 10n ** BigInt(places);
  const whole = formatCount(fraction.numerator / fraction.denominator, { lang });
  const digits = String(scaled(fraction, places) % scale).padStart(places, "0");
  const point = POINT[lang];
  if ((fraction.numerator * scale) % fraction.denominator !== 0n) return `${whole}${point}${digits}…`;
  const shown = digits.replace(/(?<!0)0+$/, "");
  return /^0*$/.test(shown) ? whole : `${whole}${point}${shown}`;
}

function scaled({ numerator, denominator }: Fraction, places: number): bigint {
  return (numerator * 10n ** BigInt(places)) / denominator;
}
