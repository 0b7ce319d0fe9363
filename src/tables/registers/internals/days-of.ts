import { isCalendarDay } from "../../../population/days-between.ts";
import { type Period, periodsIn } from "./periods-in.ts";

/** The last day of the year, for which Statistics Sweden's yearly counts are. */
const YEAR_END = "-12-31";

/**
 * The days that a table can be of, by what it names: days and months as they are, a month's last day; a year with the
 * day that any text names without a year ("den 1 november"), otherwise the last of the year.
 *
 * @param times the table's column of times and the headings of its figures
 * @param texts its titles and contents
 * @param isStatistics whether a year is known to mean its end, as in Statistics Sweden's tables
 * @returns the days in order, and whether they are the table's own, or a year's end that it does not name
 */
export function daysOf(
  times: readonly string[],
  texts: readonly string[],
  isStatistics: boolean = texts.some((text) => /(?<!\p{L})(?:efter|by) /iu.test(text)),
): { readonly days: readonly string[]; readonly certain: boolean } {
  const [inTimes, inTexts] = [times, texts].map((some) => some.flatMap((text) => periodsIn(text).periods));
  const all = [...(inTimes ?? []), ...(inTexts ?? [])];
  // A title may name its first and last year; the times themselves come first.
  const dated = inTimes?.some(({ year }) => year) ? inTimes : all;
  const yearDays = unique(all.flatMap(({ year, day }) => (year || !day ? [] : [day])));
  const full = unique(dated.flatMap(({ year, day }) => (year && day ? [year + day] : [])));
  const years = unique(dated.flatMap(yearAlone));
  const unnamed = years.filter((year) => !full.some((day) => day.startsWith(year)));
  const ends = yearDays.length > 0 ? yearDays : [YEAR_END];
  const days = [...full, ...unnamed.flatMap((year) => ends.map((day) => year + day))].filter(isCalendarDay);
  return { days: days.sort(), certain: unnamed.length === 0 || yearDays.length > 0 || isStatistics };
}

function yearAlone({ year, day }: Period): string[] {
  return year && !day ? [year] : [];
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
