import type { InBoth } from "../language/language.ts";

/** How unlikely one in ten to this power is, in a word no stronger than the estimate. */
export function unlikely(exponent: number): InBoth<string> {
  return exponent < 10
    ? { sv: "mycket osannolikt", en: "very unlikely" }
    : { sv: "uteslutet", en: "ruled out" };
}
