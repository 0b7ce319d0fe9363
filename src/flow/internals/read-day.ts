import { isCalendarDay } from "../../population/days-between.ts";
import { monthNumber } from "../../text/month-number.ts";

/** A day as people and spreadsheets write it, "2025-03-03", "20250303" or "3 mars 2025", as YYYY-MM-DD. */
export function readDay(text: string): string | undefined {
  const plain = text.trim().replace(/[ T]00:00(:00(\.0+)?)?Z?$/, "");
  const day = joined(plain);
  return day !== undefined && isCalendarDay(day) ? day : undefined;
}

function joined(text: string): string | undefined {
  const figures = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})$/.exec(text);
  if (figures) return figures.slice(1).join("-");
  const [, day = "", word = "", year = ""] = /^(\d{1,2})\.? (\p{L}{3,9})\.? (\d{4})$/u.exec(text) ?? [];
  const month = monthNumber(word);
  return month === undefined
    ? undefined
    : `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
}
