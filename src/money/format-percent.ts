import { absolute } from "../numbers/absolute.ts";
import { nearestOf } from "../numbers/floor-of.ts";
import type { Fraction } from "../numbers/fraction.ts";

const POINT = { sv: ",", en: "." } as const;
const SIGN = { sv: "\u00a0%", en: "%" } as const;

/** Formats an exact percentage for people: signed, one decimal, halves away from zero, such as `+12,5 %`. */
export function formatPercent({ numerator, denominator }: Fraction, lang: "sv" | "en"): string {
  const tenths = nearestOf(10n * absolute(numerator), denominator);
  const sign = tenths === 0n ? "" : numerator < 0n ? "\u2212" : "+";
  return `${sign}${tenths / 10n}${POINT[lang]}${tenths % 10n}${SIGN[lang]}`;
}
