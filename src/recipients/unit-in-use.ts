import type { Currency, Word } from "./own-recipients.ts";

const KRONOR: Word = { sv: "kr", en: "SEK" };

const SPELLED: readonly string[] = ["kronor", "krona", "kr", "sek", ":-"];

let label = KRONOR;
let names = SPELLED;
let one = 100n;

/** The unit beside an amount of the money in use: "kr" after it in Swedish, "SEK" before it in English. */
export function unitInUse(): Word {
  return label;
}

/** Whether the money in use is kronor, of öre. */
export function areKronor(): boolean {
  return label === KRONOR;
}

/** How tables write the money in use, in small letters, the longest first. */
export function namesInUse(): readonly string[] {
  return names;
}

/** One krona in öre, or one of the money in use in the smallest amounts that it has: 1 of yen, 1 000 of dinars. */
export function krona(): bigint {
  return one;
}

/** Puts money in use until other money is; `undefined` means kronor. */
export function useCurrency(currency: Currency | undefined): void {
  label = currency?.label ?? KRONOR;
  names = currency?.names ?? SPELLED;
  one = 10n ** BigInt(currency?.digits ?? 2);
}
