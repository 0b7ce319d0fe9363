import type { Language } from "../../language/language.ts";
import { formatFraction } from "../../money/format-fraction.ts";
import { formatKr } from "../../money/format-kr.ts";
import { toNearestOre } from "../../money/to-nearest-ore.ts";
import { type Fraction, lowest } from "../../numbers/fraction.ts";

/** An amount that may be an exact share. */
export function shareText(amount: Fraction, lang: Language, unit = false): string {
  return amount.denominator === 1n
    ? formatKr(amount.numerator, { lang, unit })
    : formatFraction(amount, { lang, unit });
}

/** Kronor per inhabitant, rounded to the nearest öre. */
export function perPerson(
  { numerator, denominator }: Fraction,
  persons: bigint,
  lang: Language,
  unit = false,
): string {
  return formatKr(toNearestOre(lowest(numerator, denominator * persons)), { lang, unit, decimals: 2 });
}
