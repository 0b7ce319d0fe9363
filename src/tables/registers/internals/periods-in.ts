import { monthNumber } from "../../../text/month-number.ts";

/** A time that a text names. */
export interface Period {
  /** As written: "2024", "2024M10", "31 december 2024". */
  readonly text: string;
  /** The days that it can mean, as the beginning of YYYY-MM-DD, or its end if the text names no year. */
  readonly year: string | undefined;
  /** The month and day, "-10-31"; absent if the text names only a year. A month or quarter is counted on its last day. */
  readonly day: string | undefined;
}

/** A month by its name, with a day or a year or both; or a year, with a month, a date or a quarter. R writes X2019. */
const PERIOD =
  /(?<![\p{L}\d])(?:(\d{1,2})[.:]?(?:e|st|nd|rd|th)? )?(jan(?:uari|uary)?|feb(?:ruari|ruary)?|mars?|march|apr(?:il)?|ma[jy]|jun[ie]?|jul[iy]?|aug(?:usti|ust)?|sep(?:t|tember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?:,? ((?:19|20)\d\d))?(?![\p{L}\d])|(?<![\p{L}\d])x?((?:19|20)\d\d)(?:-(0[1-9]|1[0-2])-(\d\d)|-(0[1-9]|1[0-2])|m(0[1-9]|1[0-2])|[kq]([1-4]))?(?![\p{L}\d])/giu;

/** Statistics Sweden's codes of contents that are always counted on the same day of the year. */
const DAYS_OF_CODES: readonly (readonly [code: string, day: string])[] = [
  ["BE0101A9", "-11-01"],
  ["BE0101N1", "-12-31"],
  ["000007ME", "-12-31"],
];

/** The times that a text names, and the text without them. */
export function periodsIn(text: string): { readonly periods: readonly Period[]; readonly rest: string } {
  const [code, day] = DAYS_OF_CODES.find(([one]) => text.includes(one)) ?? [];
  const periods: Period[] = code ? [{ text: code, year: undefined, day }] : [];
  const plain = code ? text.replace(code, " ") : text;
  const rest = plain.replace(PERIOD, (found: string, ...groups: (string | undefined)[]) => {
    const [date, name, ofName, plain, isoMonth, isoDay, bare, m, quarter] = groups;
    const year = ofName ?? plain;
    const named = name && monthNumber(name);
    const month = Number(named ?? isoMonth ?? bare ?? m ?? Number(quarter) * 3);
    // A month alone, "per maj", is no time without its year.
    if (date === undefined && year === undefined) return found;
    const last = new Date(Date.UTC(Number(year ?? 2000), month, 0)).getUTCDate();
    const day = Number(date ?? isoDay ?? last);
    const two = (number: number): string => `${number}`.padStart(2, "0");
    periods.push({ text: found, year, day: month ? `-${two(month)}-${two(day)}` : undefined });
    return " ";
  });
  return { periods, rest };
}

/** Whether a period can be meant by the one who counted on a date, YYYY-MM-DD. */
export function covers({ year = "", day = "" }: Period, date: string): boolean {
  return date.startsWith(year) && date.endsWith(day);
}

/** The first period of a title that contradicts a date. A title may name several years, or the first and the last. */
export function contradiction(text: string, date: string): Period | undefined {
  const { periods } = periodsIn(text);
  const years = periods.flatMap(({ year }) => year ?? []).sort();
  const within = years.length > 1 && years[0]! <= date.slice(0, 4) && date.slice(0, 4) <= years.at(-1)!;
  return [periods.filter(({ day }) => day), periods.filter(({ day }) => !day)]
    .filter((alike) => !alike.some((period) => covers(period, date)))
    .map(([first]) => first)
    .find((first) => first && !(within && first.year));
}
