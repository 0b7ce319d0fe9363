import type { Fraction } from "./fraction.ts";

/** Writes an exact number as text: "70", "12.5", or "100/3" when the decimals never end. */
export function writeExact({ numerator, denominator }: Fraction): string {
  let scale = 1n;
  let places = 0;
  // The decimals end only if the denominator has no prime factor other than 2 and 5.
  for (; (numerator * scale) % denominator !== 0n; places++) {
    if (places > denominator.toString(2).length) return `${numerator}/${denominator}`;
    scale *= 10n;
  }
  const digits = ((numerator * scale) / denominator).toString();
  if (places === 0) return digits;
  const padded = digits.replace("-", "").padStart(places + 1, "0");
  return `${digits.startsWith("-") ? "-" : ""}${padded.slice(0, -places)}.${padded.slice(-places)}`;
}
