import type { Language } from "../language/language.ts";
import { type Known, LANGUAGES } from "../problems/check-argument.ts";
import { refuse } from "../problems/refuse.ts";
import type { Measure } from "./chart-words.ts";

/** The options of every chart besides its rows. */
export interface ChartOptions {
  readonly title: string;
  /** A sentence on what the chart shows, below the title. */
  readonly desc?: string | undefined;
  /** The language of headings, figures and notes. Default Swedish. */
  readonly lang?: Language | undefined;
  /** Whether amounts are whole (default) or per inhabitant. It only decides the words for the unit. */
  readonly measure?: Measure | undefined;
  /**
   * In pixels, a whole number from 320 to 10 000. Default 760. The chart becomes wider if figures need more space. In a
   * narrower container, the whole chart shrinks.
   */
  readonly width?: number | undefined;
  /** True if amounts are an estimate; the chart then states it. */
  readonly estimate?: boolean | undefined;
  /** Further notes for the reader, a sentence each: the source of the figures, what is missing. */
  readonly notes?: readonly string[] | undefined;
}

/** The options that charts take. */
export const CHART_OPTIONS: Known<ChartOptions> = {
  lang: LANGUAGES,
  title: true,
  desc: true,
  measure: ["amount", "per-inhabitant"],
  width: true,
  estimate: true,
  notes: true,
};

/** The requested width of a chart; refuses an invalid one. */
export function widthOf({ width = 760 }: ChartOptions): number {
  if (!Number.isInteger(width) || width < 320 || width > 10_000)
    refuse("argument-invalid", ["width"], {
      of: "chart",
      name: "width",
      given: String(width),
      expected: ["320–10000"],
    });
  return width;
}
