import type { RatioCheck } from "../../forensics/ratios/check-ratios.ts";
import { ratioProblems } from "../../forensics/ratios/ratio-problems.ts";
import type { InBoth, Language } from "../../language/language.ts";
import { describeBy } from "../../messages/messages.ts";
import { recoveryMessages } from "../../messages/recovery.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { checkArgument, checkOptions, type Known, ONLY_LANGUAGE } from "../../problems/check-argument.ts";
import { plainSpaces } from "../../text/plain-spaces.ts";
import { jsonText } from "../json-text.ts";
import type { ReportOptions, TextReportOptions } from "../report-options.ts";
import { wrapped } from "../wrapped.ts";

const PLACES = 12;

interface RatioSentences {
  readonly consistent: (recipient: string, shares: number, low: string, high: string) => string;
  readonly single: (recipient: string) => string;
  readonly percent: (whole: string, decimals: string) => string;
}

const SENTENCES: { readonly [S in keyof RatioSentences]: InBoth<RatioSentences[S]> } = {
  consistent: {
    sv: (recipient, shares, low, high) =>
      `${recipient}: ${shares} andelar stämmer överens. Mottagarens vikt är mellan ${low} och ${high} av allas.`,
    en: (recipient, shares, low, high) =>
      `${recipient}: ${shares} shares agree. The recipient's weight is between ${low} and ${high} of the total.`,
  },
  single: {
    sv: (recipient) => `${recipient}: bara en andel, så det finns inget att jämföra.`,
    en: (recipient) => `${recipient}: only one share, nothing to compare.`,
  },
  percent: {
    sv: (whole, decimals) => `${whole},${decimals}\u00a0%`,
    en: (whole, decimals) => `${whole}.${decimals}%`,
  },
};

/**
 * Checked shares for the terminal: a line for each recipient whose shares agree, and one for each pair that clashes.
 *
 * @example
 * ```ts
 * import { kr } from "fordela";
 * import { checkRatios, ratiosText } from "fordela/forensics";
 * const shares = [
 *   { recipient: "23", source: "area 2", amount: kr("2 506 966"), pot: kr("200 mnkr") },
 *   { recipient: "23", source: "area 3", amount: kr("1 190 908"), pot: kr("95 mnkr") },
 * ];
 * ratiosText(checkRatios(shares), { lang: "en" }).startsWith("✗"); // true
 * ```
 */
export function ratiosText(checks: readonly RatioCheck[], options: TextReportOptions = {}): string {
  checkArgument("ratiosText", "checks", checks, "list");
  checkOptions("ratiosText", options, { ...ONLY_LANGUAGE, width: true } satisfies Known<TextReportOptions>);
  const { lang = "sv", width = Number.POSITIVE_INFINITY } = options;
  const lines = checks.flatMap((check): [mark: string, prose: string][] => {
    const { recipient, observations, ratio } = check;
    if (ratio === null)
      return ratioProblems([check]).map((clash) => ["✗ ", describeBy(recoveryMessages, clash, lang)]);
    if (observations.length === 1) return [["– ", SENTENCES.single[lang](recipient)]];
    const [low, high] = [percent(ratio.low, lang, 0n), percent(ratio.high, lang, 1n)];
    return [["✓ ", SENTENCES.consistent[lang](recipient, observations.length, low, high)]];
  });
  return lines.map(([mark, prose]) => `${plainSpaces(wrapped(mark, prose, width))}\n`).join("");
}

/**
 * Checked shares as JSON; ratios are fractions of all weights, clashing pairs are named by their sources.
 *
 * @example
 * ```ts
 * import { kr } from "fordela";
 * import { checkRatios, ratiosJson } from "fordela/forensics";
 * const shares = [
 *   { recipient: "23", source: "area 2", amount: kr("2 506 966"), pot: kr("200 mnkr") },
 *   { recipient: "23", source: "area 3", amount: kr("1 190 908"), pot: kr("95 mnkr") },
 * ];
 * JSON.parse(ratiosJson(checkRatios(shares)))[0].problems.length; // 1
 * ```
 */
export function ratiosJson(checks: readonly RatioCheck[], options: ReportOptions = {}): string {
  checkArgument("ratiosJson", "checks", checks, "list");
  checkOptions("ratiosJson", options, ONLY_LANGUAGE);
  const { lang = "sv" } = options;
  return jsonText(
    checks.map((check) => ({
      recipient: check.recipient,
      shares: check.observations.map(({ source, amount, pot, base = 0n }) => ({ source, amount, pot, base })),
      ratio: check.ratio && { ...check.ratio, low: plain(check.ratio.low), high: plain(check.ratio.high) },
      problems: ratioProblems([check]).map((clash) => ({
        ...clash,
        message: describeBy(recoveryMessages, clash, lang),
      })),
    })),
  );
}

function plain({ numerator, denominator }: Fraction): string {
  return `${numerator}/${denominator}`;
}

/**
 * A ratio as a percentage, cut at a dozen decimals, away from the interval's middle, so that the interval shown
 * contains the true one.
 */
function percent({ numerator, denominator }: Fraction, lang: Language, up: 0n | 1n): string {
  const scaled = numerator * 100n * 10n ** BigInt(PLACES);
  const cut = scaled / denominator + (scaled % denominator === 0n ? 0n : up);
  const digits = cut.toString().padStart(PLACES + 1, "0");
  return SENTENCES.percent[lang](digits.slice(0, -PLACES), digits.slice(-PLACES));
}
