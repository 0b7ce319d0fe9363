import type { InBoth } from "../language/language.ts";
import { counted } from "../language/list-of.ts";

/** The measure of a chart: whole amounts, or amounts per inhabitant. */
export type Measure = "amount" | "per-inhabitant";

/** The heading over a chart's figures. */
export const MEASURE_WORDS: Readonly<Record<Measure, InBoth<string>>> = {
  amount: { sv: "Kronor", en: "SEK" },
  "per-inhabitant": { sv: "Kronor per invånare", en: "SEK per inhabitant" },
};

/** A figure with its unit. */
export const KRONOR_WORDS: Readonly<Record<Measure, InBoth<(figure: string) => string>>> = {
  amount: { sv: (figure) => `${figure}\u00a0kr`, en: (figure) => `SEK\u00a0${figure}` },
  "per-inhabitant": {
    sv: (figure) => `${figure}\u00a0kr per invånare`,
    en: (figure) => `SEK\u00a0${figure} per inhabitant`,
  },
};

/** Single words and sentences in charts. */
export const CHART_WORDS: Readonly<
  Record<"nothing" | "estimate" | "more" | "less" | "same" | "rises" | "falls", InBoth<string>>
> = {
  nothing: { sv: "Det finns inget att visa.", en: "There is nothing to show." },
  estimate: { sv: "~ Beloppen är en uppskattning.", en: "~ The amounts are an estimate." },
  more: { sv: "mer", en: "more" },
  less: { sv: "mindre", en: "less" },
  same: { sv: "oförändrat", en: "unchanged" },
  rises: { sv: "ökar", en: "rises" },
  falls: { sv: "minskar", en: "falls" },
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
