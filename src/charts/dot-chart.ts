import { checkArgument, checkOptions, type Known } from "../problems/check-argument.ts";
import { type ChartAmount, Figures } from "./chart-amount.ts";
import { CHART_OPTIONS, type ChartOptions } from "./chart-options.ts";
import { CHART_WORDS, dotSummary } from "./chart-words.ts";
import { chartSvg } from "./internals/chart-svg.ts";
import { CHANGES, changeOf, changesOf, DIFFERENCE_MARKS } from "./internals/difference-marks.ts";
import { extremes } from "./internals/extremes.ts";
import type { PixelLength } from "./internals/pixel-length.ts";
import type { Scale } from "./internals/scale.ts";
import { lineFrom } from "./internals/text-at.ts";
import { withLegend } from "./internals/with-legend.ts";
import { type ChartRow, rowsDrawing } from "./rows-drawing.ts";

/** A dot plot of differences: its texts, and its rows from top to bottom. */
export interface DotChart extends ChartOptions {
  /** Differences in öre, above 0 for more: whole, or exact fractions such as öre per inhabitant. */
  readonly rows: readonly ChartRow[];
}

/**
 * Draws differences as dots on both sides of 0, as the text of an SVG image. More is a filled disc to the right and a
 * figure with +. Less is a hollow diamond to the left and a figure with −. Nothing depends on colour alone.
 *
 * Rows keep the given order. Names that are too long are cut and end in …; the row's `<title>` has the whole name.
 *
 * @throws AllocationError for an invalid width
 *
 * @example
 * ```ts
 * import { kr } from "fordela";
 * import { dotChart } from "fordela/charts";
 * const rows = [{ label: "Storstad", value: kr("-250") }, { label: "Glesbygd", value: kr("250") }];
 * dotChart({ title: "Skillnad", rows }).includes("Glesbygd: +250\u00a0kr"); // true
 * ```
 */
export function dotChart(chart: DotChart): string {
  checkArgument("dotChart", "chart", chart, "{title rows}");
  checkOptions("dotChart", chart, { ...CHART_OPTIONS, rows: true } satisfies Known<DotChart>);
  const { rows, lang = "sv", measure = "amount" } = chart;
  const figures = new Figures(
    rows.map(({ value }) => value),
    { lang, measure, signed: true },
  );
  const summary = (): string =>
    dotSummary[lang](changesOf(rows.map(({ value }) => value)), ...extremes(rows, figures));
  const drawing = rowsDrawing(rows, chart, { figures, summary, mark: dot });
  const legend = CHANGES.map((change) => ({
    words: CHART_WORDS[change][lang],
    mark: DIFFERENCE_MARKS[change],
  }));
  return chartSvg(chart, rows.length === 0 ? drawing : withLegend(drawing, legend));
}

function dot(value: ChartAmount, scale: Scale, y: PixelLength): string {
  const change = changeOf(value);
  const [zero, x] = [scale(0n), scale(value)];
  const stem = change === "same" ? "" : lineFrom([zero, y], [x, y], change);
  return stem + DIFFERENCE_MARKS[change](x, y);
}
