import type { Language } from "../language/language.ts";
import { type Known, LANGUAGES } from "../problems/check-arguments.ts";
import { refuse } from "../problems/refuse.ts";
import type { Measure } from "./chart-words.ts";

/** What every chart is told besides its rows. */
export interface ChartOptions {
  readonly title: string;
  /** A sentence on what is shown; it stands below the title. */
  readonly desc?: string;
  /** The language of headings, figures and notes; Swedish unless told otherwise. */
  readonly lang?: Language;
  /** Whether amounts are whole (the default) or for each inhabitant; it decides the words for the unit only. */
  readonly measure?: Measure;
  /**
   * In pixels, a whole number from 320 to 10 000; 760 unless told otherwise. The chart is made wider where figures need
   * more room. Shown in less room than that it shrinks as a whole.
   */
  readonly width?: number;
  /** True when amounts are an estimate; the chart then says so. */
  readonly estimate?: boolean;
  /** What a reader must know besides, a sentence each: where figures come from, what is missing. */
  readonly notes?: readonly string[];
}

/** The options that charts know. */
export const CHART_OPTIONS: Known<ChartOptions> = {
  lang: LANGUAGES,
  title: true,
  desc: true,
  measure: ["amount", "per-inhabitant"],
  width: true,
  estimate: true,
  notes: true,
};

/** The width that a chart is asked to have; refused where no chart can have it. */
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
