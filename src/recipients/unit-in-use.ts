import type { Currency, Word } from "./own-recipients.ts";

const KRONOR: Word = { sv: "kr", en: "SEK" };

const SPELLED: readonly string[] = ["kronor", "krona", "kr", "sek", ":-"];

let used: Currency | undefined;
let one = 100n;

/** The unit beside an amount of the money in use: "kr" after it in Swedish, "SEK" before it in English. */
export function unitInUse(): Word {
  return used?.label ?? KRONOR;
}

/** Whether the money in use is kronor, of öre. */
export function areKronor(): boolean {
  return used === undefined;
}

/** How tables write the money in use, in small letters, the longest first. */
export function namesInUse(): readonly string[] {
  return used?.names ?? SPELLED;
}

/** One krona in öre, or one of the money in use in the smallest amounts that it has: 1 of yen, 1 000 of dinars. */
export function krona(): bigint {
  return one;
}

/** Puts money in use until other money is; `undefined` means kronor. */
export function useCurrency(currency: Currency | undefined): void {
  used = currency;
  one = 10n ** BigInt(currency?.digits ?? 2);
}
