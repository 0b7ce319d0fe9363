import { absolute } from "../numbers/absolute.ts";
import {
  checkArgument,
  checkOptions,
  type Known,
  LANGUAGES,
  ONLY_LANGUAGE,
} from "../problems/check-argument.ts";
import { krona, unitInUse } from "../recipients/unit-in-use.ts";
import type { Ore } from "./ore.ts";

const OPTIONS = { lang: LANGUAGES, unit: true, decimals: true } satisfies Known<FormatKrOptions>;

// Spelled out here because the separators of `Intl` differ between runtimes and their versions.
const GROUP = { sv: "\u00a0", en: "," } as const;
const POINT = { sv: ",", en: "." } as const;
const WITH_UNIT = {
  sv: (figure: string): string => `${figure}\u00a0${unitInUse().sv}`,
  en: (figure: string): string => `${unitInUse().en}\u00a0${figure}`,
} as const;
const MINUS = "\u2212";

/** How `formatKr` formats an amount. */
export interface FormatKrOptions {
  /** Swedish "1 640,50 kr" (the default) or English "SEK 1,640.50". */
  readonly lang?: "sv" | "en" | undefined;
  /** Whether to add the unit. Default `false`. */
  readonly unit?: boolean | undefined;
  /**
   * `"auto"` (default) shows öre if there are any, 2 always shows them, 0 never does and rounds halves away from zero.
   */
  readonly decimals?: "auto" | 0 | 2 | undefined;
}

/**
 * Formats an amount in kronor for people, the same on every runtime.
 *
 * Swedish groups digits with no-break spaces, English with commas. Both use the minus sign U+2212; in English it
 * follows "SEK". Only `decimals: 0` can hide öre. `readMoney` parses the Swedish forms.
 *
 * @example
 * ```ts
 * import { formatKr, kr } from "fordela";
 * formatKr(kr("1640500000"), { unit: true }); // "1\u00a0640\u00a0500\u00a0000\u00a0kr"
 * formatKr(kr("1640500000"), { lang: "en", unit: true, decimals: 2 }); // "SEK\u00a01,640,500,000.00"
 * ```
 */
export function formatKr(ore: Ore, options: FormatKrOptions = {}): string {
  checkArgument("formatKr", "ore", ore, "bigint");
  checkOptions("formatKr", options, OPTIONS);
  const { lang = "sv", unit = false, decimals = "auto" } = options;
  const size = absolute(ore);
  const one = krona();
  const shown = decimals === 0 ? ((size + one / 2n) / one) * one : size;
  const rest = decimals === 2 || shown % one !== 0n ? decimalsOf(shown, POINT[lang]) : "";
  const sign = ore < 0n && shown > 0n ? MINUS : "";
  const figure = sign + grouped(shown / one, GROUP[lang]) + rest;
  return unit ? withUnit(figure, lang) : figure;
}

/** Formats a difference in kronor for people: like `formatKr`, with a plus sign when it is above 0. */
export function formatDifference(ore: Ore, options: FormatKrOptions = {}): string {
  const figure = formatKr(ore, options);
  // The sign goes where the minus sign goes: before the digits, after "SEK".
  return ore > 0n && /[1-9]/.test(figure) ? figure.replace(/\d/, "+$&") : figure;
}

/**
 * Formats an amount in kronor for programs: ungrouped, with a decimal point and an ASCII minus.
 *
 * `decimals: 0` drops the decimals only of whole kronor, so no öre is lost.
 *
 * @example
 * ```ts
 * import { kr, toPlain } from "fordela";
 * toPlain(kr("2 506 966")); // "2506966.00"
 * toPlain(kr("2 506 966"), 0); // "2506966"
 * toPlain(kr("0,50"), 0); // "0.50"
 * ```
 */
export function toPlain(ore: Ore, decimals: 0 | 2 = 2): string {
  checkArgument("toPlain", "ore", ore, "bigint");
  const size = absolute(ore);
  const one = krona();
  const rest = decimals === 0 && size % one === 0n ? "" : decimalsOf(size, ".");
  return `${ore < 0n ? "-" : ""}${size / one}${rest}`;
}

/**
 * Formats a number of persons, or another whole number, for people.
 *
 * Throws `RangeError` if the number is not whole.
 *
 * @example
 * ```ts
 * import { formatCount } from "fordela";
 * formatCount(10521556); // "10\u00a0521\u00a0556"
 * formatCount(10521556, { lang: "en" }); // "10,521,556"
 * ```
 */
export function formatCount(count: number | bigint, options: Pick<FormatKrOptions, "lang"> = {}): string {
  if (!Number.isInteger(count)) checkArgument("formatCount", "count", count, "bigint");
  checkOptions("formatCount", options, ONLY_LANGUAGE);
  const { lang = "sv" } = options;
  const whole = BigInt(count);
  return whole < 0n ? MINUS + grouped(-whole, GROUP[lang]) : grouped(whole, GROUP[lang]);
}

/** A figure with the unit of the money in use: after it in Swedish, before it in English. */
export function withUnit(figure: string, lang: "sv" | "en"): string {
  return WITH_UNIT[lang](figure);
}

/** The decimals of an amount, after the point; none in money without them. */
function decimalsOf(ore: bigint, point: string): string {
  const decimals = String(krona() + (ore % krona())).slice(1);
  return decimals && point + decimals;
}

function grouped(size: bigint, separator: string): string {
  let digits = size.toString();
  for (let at = digits.length - 3; at > 0; at -= 3)
    digits = digits.slice(0, at) + separator + digits.slice(at);
  return digits;
}
