import type { InBoth, Language } from "./language.ts";

const MONTHS: InBoth<readonly string[]> = {
  sv: /* @__PURE__ */ "januari februari mars april maj juni juli augusti september oktober november december".split(
    " ",
  ),
  en: /* @__PURE__ */ "January February March April May June July August September October November December".split(
    " ",
  ),
};

/** A day in words: `2024-11-01` is "1 november 2024". A text that is not such a date is returned unchanged. */
export function formatDate(date: string, lang: Language): string {
  const [year, month, day] = date.split("-").map(Number);
  const name = MONTHS[lang][(month ?? 0) - 1];
  return name && day && year ? `${day} ${name} ${year}` : date;
}
