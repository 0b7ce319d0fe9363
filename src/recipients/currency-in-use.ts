import type { Currency } from "./own-recipients.ts";

/** What is shown of an amount's money. */
type Shown = Pick<Currency, "digits" | "label">;

const KRONOR: Shown = { digits: 2, label: { sv: "kr", en: "SEK" } };

let shown = KRONOR;
let one = 100n;

/** The money in use: kronor, unless the recipients in use have another. */
export function currencyInUse(): Shown {
  return shown;
}

/** One krona in öre, or one of the money in use in the smallest amounts that it has: 1 of yen, 1 000 of dinars. */
export function krona(): bigint {
  return one;
}

/** Puts money in use until other money is; `undefined` means kronor. */
export function useCurrency(currency: Shown | undefined): void {
  shown = currency ?? KRONOR;
  one = 10n ** BigInt(shown.digits);
}
