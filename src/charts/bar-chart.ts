import { absolute } from "../numbers/absolute.ts";
import { checkArgument, checkOptions, type Known } from "../problems/check-argument.ts";
import { xmlElement } from "../text/xml-element.ts";
import { type ChartAmount, Figures, signOf } from "./chart-amount.ts";
import { CHART_OPTIONS, type ChartOptions } from "./chart-options.ts";
import { barSummary } from "./chart-words.ts";
import { chartSvg } from "./internals/chart-svg.ts";
import { changeOf } from "./internals/difference-marks.ts";
import { extremes } from "./internals/extremes.ts";
import { type PixelLength, px, smaller, written } from "./internals/pixel-length.ts";
import type { Scale } from "./internals/scale.ts";
import { type ChartRow, rowsDrawing } from "./rows-drawing.ts";

/** A bar chart: its texts, and its rows from top to bottom. */
export interface BarChart extends ChartOptions {
  /** Values in öre: whole, or exact fractions such as öre per inhabitant. */
  readonly rows: readonly ChartRow[];
}

const THICKNESS = /* @__PURE__ */ px(12);

/**
 * Draws amounts as bars, as the text of an SVG image. Each amount is a row with its name and its figure. Negative
 * amounts extend to the left and are hollow.
 *
 * Rows keep the given order. Names that are too long are cut and end in …; the row's `<title>` has the whole name.
 *
 * @throws AllocationError for an invalid width
 *
 * @example
 * ```ts
 * import { kr } from "fordela";
 * import { barChart } from "fordela/charts";
 * const rows = [{ label: "Storstad", value: kr("3 000 000") }, { label: "Glesbygd", value: kr("1 000 000") }];
 * barChart({ title: "Bidrag", rows }).includes("Storstad: 3\u00a0000\u00a0000\u00a0kr"); // true
 * ```
 */
export function barChart(chart: BarChart): string {
  checkArgument("barChart", "chart", chart, "{title rows}");
  checkOptions("barChart", chart, { ...CHART_OPTIONS, rows: true } satisfies Known<BarChart>);
  const { rows, lang = "sv", measure = "amount" } = chart;
  const figures = new Figures(
    rows.map(({ value }) => value),
    { lang, measure },
  );
  const summary = (): string => barSummary[lang](rows.length, ...extremes(rows, figures));
  return chartSvg(chart, rowsDrawing(rows, chart, { figures, summary, mark: bar }));
}

function bar(value: ChartAmount, scale: Scale, y: PixelLength): string {
  if (signOf(value) === 0) return "";
  const [zero, end] = [scale(0n), scale(value)];
  return xmlElement("rect", {
    class: changeOf(value),
    x: written(smaller(zero, end)),
    y: written(y - THICKNESS / 2n),
    width: written(absolute(end - zero)),
    height: written(THICKNESS),
  });
}
