import { type Fraction, lowest } from "./fraction.ts";

/** Up to 40 digits, with up to 40 more after a point or a slash. A denominator does not begin with 0. */
const NUMBER = /^(\d{1,40})(?:\.(\d{1,40})|\/([1-9]\d{0,39}))?$/;

/**
 * Parses an exact number, 0 or more, from text: "70", "12.5" or "100/3". The result is in lowest terms; it is
 * `undefined` when the text is no such number.
 *
 * @example
 * ```ts
 * readExact("12.50"); // { numerator: 25n, denominator: 2n }
 * ```
 */
export function readExact(text: string): Fraction | undefined {
  const [, digits, decimals = "", divisor] = NUMBER.exec(text) ?? [];
  if (digits === undefined) return undefined;
  return divisor === undefined
    ? lowest(BigInt(digits + decimals), 10n ** BigInt(decimals.length))
    : lowest(BigInt(digits), BigInt(divisor));
}
