import { printable } from "../text/printable.ts";
import type { ChartAmount, Figures } from "./chart-amount.ts";
import { type ChartOptions, widthOf } from "./chart-options.ts";
import { CHART_WORDS, measureWords } from "./chart-words.ts";
import { type Axis, axisOf } from "./internals/axis.ts";
import { SIZES } from "./internals/chart-css.ts";
import { type Drawing, MARGIN } from "./internals/chart-svg.ts";
import { larger, type PixelLength, px, smaller } from "./internals/pixel-length.ts";
import { type Scale, scaleOf } from "./internals/scale.ts";
import { BASELINE, lineFrom, rowGroup, textAt } from "./internals/text-at.ts";
import { cutToWidth, textWidth, widestOf } from "./internals/text-width.ts";

const ROW = /* @__PURE__ */ px(22);
const GAP = /* @__PURE__ */ px(12);
const HEADING = /* @__PURE__ */ px(24);
const LEAST_PLOT = /* @__PURE__ */ px(110);
/** A list longer than this has its axis at the bottom too. */
const LONG = 15;

/** One row: a name and an amount. */
export interface ChartRow {
  readonly label: string;
  readonly value: ChartAmount;
}

/** What differs between kinds of charts in rows. */
export interface RowStyle {
  readonly figures: Figures;
  /** A summary of the chart in a sentence or two; called only if there are rows. */
  summary(): string;
  /** Draws the amount of the row with this index, whose middle is at `y`. */
  mark(value: ChartAmount, scale: Scale, y: PixelLength, index: number): string;
}

/** The positions of the columns of a chart in rows. */
interface Columns {
  readonly width: PixelLength;
  readonly labelRoom: PixelLength;
  /** The right edge of the figures. */
  readonly figureEnd: PixelLength;
  readonly axis: Axis;
  readonly scale: Scale;
}

/** A drawing of rows: the name, the figure, and a mark on an axis that all rows share. */
export function rowsDrawing(
  rows: readonly ChartRow[],
  options: ChartOptions,
  { figures, summary, mark }: RowStyle,
): Drawing {
  const { lang = "sv", measure = "amount" } = options;
  if (rows.length === 0) return emptyDrawing(options);
  const heading = measureWords(measure, lang);
  const columns = allocationColumns(rows, figures, heading, px(widthOf(options)));
  const { figureEnd, labelRoom, scale, axis } = columns;
  const long = rows.length > LONG;
  const rowsHeight = BigInt(rows.length) * ROW;

  return {
    width: columns.width,
    height: HEADING + rowsHeight + (long ? HEADING : px(4)),
    summary: summary(),
    elements(top) {
      const [first, last] = [top + HEADING, top + HEADING + rowsHeight];
      const labels = (y: PixelLength): string[] =>
        axis.ticks.map((tick, index) =>
          textAt(axis.labels[index] as string, scale(tick), y, { anchor: "middle", style: "note" }),
        );
      return [
        textAt(heading, figureEnd, top + px(14), { anchor: "end", style: "note" }),
        ...labels(top + px(14)),
        ...axis.ticks.map((tick) =>
          lineFrom([scale(tick), first], [scale(tick), last], tick === 0n ? "axis" : "grid"),
        ),
        ...rows.map(({ label, value }, index) => {
          const y = first + BigInt(index) * ROW + ROW / 2n;
          return rowGroup(`${label}: ${figures.full(value)}`, [
            textAt(cutToWidth(printable(label), SIZES.row, labelRoom), MARGIN, y + BASELINE),
            textAt(figures.short(value), figureEnd, y + BASELINE, { anchor: "end" }),
            mark(value, scale, y, index),
          ]);
        }),
        ...(long ? labels(last + px(16)) : []),
      ];
    },
  };
}

/** A drawing that states that there is nothing to show. */
export function emptyDrawing(options: ChartOptions): Drawing {
  const words = CHART_WORDS.nothing[options.lang ?? "sv"];
  return {
    width: px(widthOf(options)),
    height: px(24),
    summary: words,
    elements: (top) => [textAt(words, MARGIN, top + px(14))],
  };
}

/**
 * Names get the space that they need, up to a third of the chart; figures get all that they need, and marks the rest.
 */
function allocationColumns(
  rows: readonly ChartRow[],
  figures: Figures,
  heading: string,
  asked: PixelLength,
): Columns {
  const inner = asked - 2n * MARGIN;
  const needed = widestOf(
    rows.map(({ label }) => printable(label)),
    SIZES.row,
  );
  const figureRoom = widestOf(
    rows.map(({ value }) => figures.short(value)),
    SIZES.row,
  );
  // The heading is above names and figures together.
  const least = textWidth(heading, SIZES.note) - figureRoom - GAP;
  const labelRoom = larger(larger(smaller(needed, inner / 3n), px(60)), least);
  const figureEnd = MARGIN + labelRoom + GAP + figureRoom;
  const start = figureEnd + GAP;
  const axis = axisOf(
    rows.map(({ value }) => value),
    larger(asked - MARGIN - start, LEAST_PLOT),
    (tick, step) => figures.tick(tick, step),
    SIZES.note,
  );
  const half = axis.labelWidth / 2n;
  const scale = scaleOf(
    axis.ticks[0] as bigint,
    axis.ticks.at(-1) as bigint,
    start + half,
    start + axis.room - half,
  );
  return { width: start + axis.room + MARGIN, labelRoom, figureEnd, axis, scale };
}
