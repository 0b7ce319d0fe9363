import { checkArgument, checkOptions, type Known } from "../problems/check-argument.ts";
import { differenceOf, Figures } from "./chart-amount.ts";
import { CHART_OPTIONS } from "./chart-options.ts";
import { SLOPE_WORDS, slopeSummary } from "./chart-words.ts";
import { chartSvg } from "./internals/chart-svg.ts";
import { CHANGES, changesOf } from "./internals/difference-marks.ts";
import { px } from "./internals/pixel-length.ts";
import { lineFrom } from "./internals/text-at.ts";
import { withLegend } from "./internals/with-legend.ts";
import { emptyDrawing } from "./rows-drawing.ts";
import { type SlopeChart, slopeDrawing } from "./slope-drawing.ts";

/**
 * Draws amounts before and after, joined by lines, as the text of an SVG image. A rising line is solid, a falling one
 * is dashed, and a level one is dotted. Each row is at its amount on both sides, moved no more than its name needs.
 *
 * Up to 60 rows, thin lines lead from names to points. With more rows, a row's title identifies its points.
 *
 * The scale goes from the smallest amount to the largest and need not begin at 0, so the slope of a line shows the
 * change in kronor, not in percent.
 *
 * @throws AllocationError for an invalid width
 *
 * @example
 * ```ts
 * import { kr } from "fordela";
 * import { slopeChart } from "fordela/charts";
 * const rows = [{ label: "Glesbygd", before: kr("1 000"), after: kr("1 250") }];
 * const svg = slopeChart({ title: "Bidrag", headings: ["2023", "2025"], rows });
 * svg.includes("Glesbygd: 1\u00a0000\u00a0kr (2023), 1\u00a0250\u00a0kr (2025), +250\u00a0kr"); // true
 * ```
 */
export function slopeChart(chart: SlopeChart): string {
  checkArgument("slopeChart", "chart", chart, "{title rows}");
  checkOptions("slopeChart", chart, {
    ...CHART_OPTIONS,
    headings: true,
    rows: true,
  } satisfies Known<SlopeChart>);
  const { rows, headings, lang = "sv", measure = "amount" } = chart;
  if (rows.length === 0) return chartSvg(chart, emptyDrawing(chart));
  const figures = new Figures(
    rows.flatMap(({ before, after }) => [before, after]),
    { lang, measure },
  );
  const changes = changesOf(rows.map(({ before, after }) => differenceOf(after, before)));
  const drawing = slopeDrawing(chart, figures, slopeSummary[lang](...headings, changes));
  const entries = CHANGES.map((change) => ({
    words: SLOPE_WORDS[change][lang],
    mark: (x: bigint, y: bigint): string => lineFrom([x - px(10), y], [x + px(10), y], `slope ${change}`),
  }));
  return chartSvg(chart, withLegend(drawing, entries));
}
