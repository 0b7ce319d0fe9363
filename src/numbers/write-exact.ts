import type { Fraction } from "./fraction.ts";

/**
 * An exact number as text: "70", "12.5", or "100/3" where no decimals can say it.
 */
export function writeExact({ numerator, denominator }: Fraction): string {
  let scale = 1n;
  let places = 0;
  // A fraction whose denominator has other factors than 2 and 5 never comes out even.
  for (; (numerator * scale) % denominator !== 0n; places++) {
    if (places > denominator.toString(2).length) return `${numerator}/${denominator}`;
    scale *= 10n;
  }
  const digits = ((numerator * scale) / denominator).toString();
  if (places === 0) return digits;
  const padded = digits.replace("-", "").padStart(places + 1, "0");
  return `${digits.startsWith("-") ? "-" : ""}${padded.slice(0, -places)}.${padded.slice(-places)}`;
}
