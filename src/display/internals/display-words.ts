import type { InBoth } from "../../language/language.ts";

/** The headings of the parts of a result in a notebook. */
export const DISPLAY_WORDS: Readonly<Record<"charts" | "shares" | "key" | "exact", InBoth<string>>> = {
  charts: { sv: "Diagram", en: "Charts" },
  shares: { sv: "Så räknas beloppen fram", en: "How the amounts are computed" },
  key: { sv: "Nyckel", en: "Key" },
  exact: { sv: "Exakt", en: "Exact" },
};
