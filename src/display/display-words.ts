import type { InBoth } from "../language/language.ts";

/** What stands above the parts of a result in a notebook. */
export const DISPLAY_WORDS: Readonly<
  Record<"charts" | "shares" | "key" | "exact" | "scroll", InBoth<string>>
> = {
  charts: { sv: "Diagram", en: "Charts" },
  shares: { sv: "Så räknas beloppen fram", en: "How the amounts come about" },
  key: { sv: "Nyckel", en: "Key" },
  scroll: { sv: "Tabellen kan rullas i sidled.", en: "The table can be scrolled sideways." },
  exact: { sv: "Exakt", en: "Exact" },
};
