const MONTHS = "janfebmaraprmajjunjulaugsepoktnovdec";

/** The number of a month, 1 to 12, by its name in Swedish or English, whole or cut short after three letters; else 0. */
export function monthNumber(name: string = "-"): number {
  const short = name.slice(0, 3).toLowerCase().replace("may", "maj").replace("oct", "okt");
  return Math.floor(MONTHS.indexOf(short) / 3) + 1;
}
