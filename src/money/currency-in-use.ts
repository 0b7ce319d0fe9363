import type { Currency } from "../recipients/own-recipients.ts";
import { inUse } from "../recipients/recipients-in-use.ts";
import type { Ore } from "./ore.ts";

const KRONOR: Currency = {
  code: "SEK",
  digits: 2,
  label: { sv: "kr", en: "SEK" },
  names: "kr|kron(a|or)|sek|:-",
};

/** The money in use: kronor, unless the recipients in use have another. */
export function currencyInUse(): Currency {
  return inUse()?.currency ?? KRONOR;
}

/** One krona in öre, or one of the money in use in the smallest amounts that it has: 1 of yen, 1 000 of dinars. */
export function krona(): Ore {
  return 10n ** BigInt(currencyInUse().digits);
}
