import type { InBoth, Language } from "../language/language.ts";
import { counted } from "../language/list-of.ts";
import { withUnit } from "../money/format-kr.ts";
import { unitInUse } from "../recipients/unit-in-use.ts";

/** The measure of a chart: whole amounts, or amounts per inhabitant. */
export type Measure = "amount" | "per-inhabitant";

const EACH: InBoth<string> = { sv: " per invånare", en: " per inhabitant" };

function perWhom(measure: Measure, lang: Language): string {
  return measure === "amount" ? "" : EACH[lang];
}

/** The heading over a chart's figures. */
export function measureWords(measure: Measure, lang: Language): string {
  return unitInUse()[lang].replace(/^kr$/, "Kronor") + perWhom(measure, lang);
}

/** A figure with its unit. */
export function figureInUnit(figure: string, measure: Measure, lang: Language): string {
  return withUnit(figure, lang) + perWhom(measure, lang);
}

/** Single words and sentences in charts. */
export const CHART_WORDS: Readonly<
  Record<"nothing" | "estimate" | "more" | "less" | "same", InBoth<string>>
> = {
  nothing: { sv: "Det finns inget att visa.", en: "There is nothing to show." },
  estimate: { sv: "~ Beloppen är en uppskattning.", en: "~ The amounts are an estimate." },
  more: { sv: "mer", en: "more" },
  less: { sv: "mindre", en: "less" },
  same: { sv: "oförändrat", en: "unchanged" },
};

/** What each change is in a slope chart. */
export const SLOPE_WORDS: Readonly<Record<keyof Changes, InBoth<string>>> = {
  more: { sv: "ökar", en: "rises" },
  less: { sv: "minskar", en: "falls" },
  same: { sv: "oförändrat", en: "unchanged" },
};

/** A row of a chart in words: its name and its figure. */
export interface NamedFigure {
  readonly label: string;
  readonly figure: string;
}

/** A summary of a bar chart: the number of rows, the largest and the smallest. */
export const barSummary: InBoth<(rows: number, largest: NamedFigure, smallest: NamedFigure) => string> = {
  sv: (rows, largest, smallest) =>
    rows === 1
      ? `Stapeldiagram med en rad: ${largest.label}, ${largest.figure}.`
      : `Stapeldiagram med ${rows} rader. Störst: ${largest.label}, ${largest.figure}. Minst: ${smallest.label}, ${smallest.figure}.`,
  en: (rows, largest, smallest) =>
    rows === 1
      ? `Bar chart with one row: ${largest.label}, ${largest.figure}.`
      : `Bar chart with ${rows} rows. Largest: ${largest.label}, ${largest.figure}. Smallest: ${smallest.label}, ${smallest.figure}.`,
};

/** How many rows of a chart are more, less and the same. */
export interface Changes {
  readonly more: number;
  readonly less: number;
  readonly same: number;
}

/** A summary of a chart of differences: the number of each kind, and the two extremes. */
export const dotSummary: InBoth<(changes: Changes, largest: NamedFigure, smallest: NamedFigure) => string> = {
  sv: ({ more, less, same }, largest, smallest) =>
    `Punktdiagram över skillnader: ${more} mer, ${less} mindre, ${same} oförändrade. Störst: ${largest.label}, ${largest.figure}. Minst: ${smallest.label}, ${smallest.figure}.`,
  en: ({ more, less, same }, largest, smallest) =>
    `Dot plot of differences: ${more} more, ${less} less, ${same} unchanged. Largest: ${largest.label}, ${largest.figure}. Smallest: ${smallest.label}, ${smallest.figure}.`,
};

/** A summary of a slope chart: the two sides, and how many rows go which way. */
export const slopeSummary: InBoth<(before: string, after: string, changes: Changes) => string> = {
  sv: (before, after, { more, less, same }) =>
    `Lutningsdiagram från ${before} till ${after}: ${more} ökar, ${less} minskar, ${counted(same, "är oförändrad", "är oförändrade")}.`,
  en: (before, after, { more, less, same }) =>
    `Slope chart from ${before} to ${after}: ${counted(more, "rises", "rise")}, ${counted(less, "falls", "fall")}, ${same} unchanged.`,
};
