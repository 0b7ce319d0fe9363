import type { InBoth } from "../language/language.ts";
import type { Known } from "../problems/check-argument.ts";
import type { ChartOptions } from "./chart-options.ts";
import { type AllocationChartOptions, CHARTED_OPTIONS } from "./charted-totals.ts";

/** Which part of an allocation a picture shows, its title and its source. */
export interface PictureOptions extends AllocationChartOptions, PictureTexts {}

/** The texts that replace a picture's own. */
export interface PictureTexts {
  /** The agreement's title by default. */
  readonly title?: string | undefined;
  /** Where the figures are from, for a last note "Källa: …". The agreement's source by default; "" for none. */
  readonly source?: string | undefined;
}

/** The options that pictures of an allocation take. */
export const PICTURE_OPTIONS: Known<PictureOptions> = /* @__PURE__ */ (() => ({
  ...CHARTED_OPTIONS,
  title: true,
  source: true,
}))();

const SOURCE: InBoth<(source: string) => string> = {
  sv: (source) => `Källa: ${source}.`,
  en: (source) => `Source: ${source}.`,
};

/** A chart with the title asked for, and its source as the last note. */
export function withTexts(chart: ChartOptions, { title, source }: PictureTexts, own: string): ChartOptions {
  const from = source ?? own;
  const note = SOURCE[chart.lang ?? "sv"](from.replace(/\.$/, ""));
  return {
    ...chart,
    title: title ?? chart.title,
    notes: [...(chart.notes ?? []), ...(from === "" ? [] : [note])],
  };
}
