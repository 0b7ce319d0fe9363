import { type Fraction, lowest } from "../numbers/fraction.ts";
import { checkArgument, checkOptions, ONLY_LANGUAGE } from "../problems/check-argument.ts";
import { krona } from "../recipients/unit-in-use.ts";
import { type FormatKrOptions, formatKr, withUnit } from "./format-kr.ts";

/**
 * Formats an exact number of öre in kronor for people: two decimals, followed by … when more decimals follow.
 *
 * @example
 * ```ts
 * import { formatFraction } from "fordela";
 * formatFraction({ numerator: 1000n, denominator: 3n }, { lang: "en" }); // "3.33…"
 * ```
 */
export function formatFraction(
  fraction: Fraction,
  options: Pick<FormatKrOptions, "lang" | "unit"> = {},
): string {
  checkArgument("formatFraction", "fraction", fraction, "{numerator denominator}");
  checkOptions("formatFraction", options, { ...ONLY_LANGUAGE, unit: true });
  const { numerator, denominator } = fraction;
  const { lang = "sv", unit = false } = options;
  const ore = numerator / denominator;
  const more = numerator % denominator === 0n ? "" : "…";
  const whole = formatKr(ore, { lang, decimals: 2 });
  // An amount between −1 and 0 öre has 0 whole öre, which carry no sign of their own.
  const figure = ore === 0n && numerator < 0n ? whole.replace("0", "\u22120") : whole;
  return unit ? withUnit(figure + more, lang) : figure + more;
}

/**
 * Formats an exact number of öre for programs, as a fraction of kronor `numerator/denominator` in lowest terms.
 *
 * @example
 * ```ts
 * import { plainFraction } from "fordela";
 * plainFraction({ numerator: 1000n, denominator: 3n }); // "10/3"
 * ```
 */
export function plainFraction(fraction: Fraction): string {
  checkArgument("plainFraction", "fraction", fraction, "{numerator denominator}");
  const { numerator, denominator } = fraction;
  const kronor = lowest(numerator, denominator * krona());
  return `${kronor.numerator}/${kronor.denominator}`;
}
