import type { InBoth } from "../language/language.ts";

/** The headings of the parts of a result in a notebook. */
export const DISPLAY_WORDS: Readonly<
  Record<"charts" | "shares" | "key" | "exact" | "scroll", InBoth<string>>
> = {
  charts: { sv: "Diagram", en: "Charts" },
  shares: { sv: "Så räknas beloppen fram", en: "How the amounts are computed" },
  key: { sv: "Nyckel", en: "Key" },
  scroll: { sv: "Tabellen går att rulla i sidled.", en: "The table scrolls sideways." },
  exact: { sv: "Exakt", en: "Exact" },
};
