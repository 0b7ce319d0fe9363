import type { InBoth, Language } from "../language/language.ts";
import { inKr } from "./messages.ts";

/** A text with a decimal sign before its last digits, as an amount with fractions of an öre. */
const FINER: InBoth<(text: string) => string> = {
  sv: (text) => `${text.replace(LAST_SIGN, ",")} kr`,
  en: (text) => `SEK ${text.replace(LAST_SIGN, ".")}`,
};
const LAST_SIGN = /[.,](?=\d+$)/;

/**
 * The amounts that a text can mean. If the reading with decimals is finer than an öre ("1.234"), it is no amount, and is
 * shown as written.
 */
export function readingsOf(text: string, readings: readonly bigint[], lang: Language): string[] {
  const amounts = readings.map(inKr[lang]);
  const written = text.trim();
  return amounts.length === 1 && LAST_SIGN.test(written) ? [...amounts, FINER[lang](written)] : amounts;
}
