import { printable } from "../text/printable.ts";
import { xmlElement } from "../text/xml-element.ts";
import { type ChartAmount, compareAmounts, differenceOf, type Figures, rangeOf } from "./chart-amount.ts";
import { type ChartOptions, widthOf } from "./chart-options.ts";
import { measureWords } from "./chart-words.ts";
import { SIZES } from "./internals/chart-css.ts";
import { type Drawing, MARGIN } from "./internals/chart-svg.ts";
import { changeOf } from "./internals/difference-marks.ts";
import { larger, type PixelLength, px, smaller, written } from "./internals/pixel-length.ts";
import { type Scale, scaleOf } from "./internals/scale.ts";
import { spreadApart } from "./internals/spread-apart.ts";
import { BASELINE, lineFrom, rowGroup, textAt } from "./internals/text-at.ts";
import { cutToWidth, textWidth, widestOf } from "./internals/text-width.ts";

const ROW = /* @__PURE__ */ px(18);
const GAP = /* @__PURE__ */ px(10);
/** The space between the figures and the points, for the lines between them. */
const GUTTER = /* @__PURE__ */ px(26);
const HEADING = /* @__PURE__ */ px(26);
/** With more rows than this, the lines from names to points would merge into a grey field. */
const MOST_LEADERS = 60;
const LEAST_SLOPE = /* @__PURE__ */ px(110);
const LEAST_NAME = /* @__PURE__ */ px(76);

/** One row of a slope chart: a name and two amounts. */
export interface SlopeRow {
  readonly label: string;
  readonly before: ChartAmount;
  readonly after: ChartAmount;
}

/** A slope chart: its texts, its two sides, and its rows. */
export interface SlopeChart extends ChartOptions {
  /** The headings of the two sides, such as "2023" and "2025". */
  readonly headings: readonly [before: string, after: string];
  /** Values in öre: whole, or exact fractions such as öre per inhabitant. */
  readonly rows: readonly SlopeRow[];
}

/** One side of the chart: the positions of its names, figures and points from left to right. */
interface Side {
  readonly name: PixelLength;
  readonly figureEnd: PixelLength;
  /** The start of the line from the figure to the point. */
  readonly leader: PixelLength;
  readonly point: PixelLength;
}

/** The drawing of a slope chart with at least one row. */
export function slopeDrawing(chart: SlopeChart, figures: Figures, summary: string): Drawing {
  const { rows, headings, lang = "sv", measure = "amount" } = chart;
  const { left, right, width, nameRoom, figureRoom } = sidesOf(chart, figures);
  const height = larger(BigInt(rows.length) * ROW, rows.length > 1 ? px(140) : px(40));
  const sideRoom = nameRoom + GAP + figureRoom;
  const heading = (text: string): string => cutToWidth(printable(text), SIZES.row, sideRoom);

  return {
    width,
    height: HEADING + height,
    summary,
    elements(top) {
      const [high, low] = [top + HEADING + ROW / 2n, top + HEADING + height - ROW / 2n];
      const place = placesOf(rows, low, high);
      const beforeLabels = labelPlaces(
        rows.map(({ before }) => place(before)),
        high,
        low,
      );
      const afterLabels = labelPlaces(
        rows.map(({ after }) => place(after)),
        high,
        low,
      );
      return [
        textAt(heading(headings[0]), left.figureEnd, top + px(14), { anchor: "end" }),
        // Placed over its figures like the other heading. A long heading would reach into the lines, so it starts where
        // they do.
        textWidth(headings[1], SIZES.row) <= figureRoom
          ? textAt(heading(headings[1]), right.figureEnd, top + px(14), { anchor: "end" })
          : textAt(heading(headings[1]), right.leader + px(4), top + px(14)),
        // Between the headings, above the lines: what the figures are of.
        textAt(measureWords(measure, lang), (left.point + right.point) / 2n, top + px(14), {
          anchor: "middle",
          style: "note",
        }),
        ...[left, right].map(({ point }) => lineFrom([point, high], [point, low], "axis")),
        ...rows.map((row, index) => {
          const { label, before, after } = row;
          const change = changeOf(differenceOf(after, before));
          const from = place(before);
          const to = place(after);
          const name = cutToWidth(printable(label), SIZES.row, nameRoom);
          const side = (
            at: Side,
            amount: ChartAmount,
            point: PixelLength,
            labelled: PixelLength,
          ): string[] => [
            textAt(name, at.name, labelled + BASELINE),
            textAt(figures.short(amount), at.figureEnd, labelled + BASELINE, { anchor: "end" }),
            ...(rows.length > MOST_LEADERS
              ? []
              : [lineFrom([at.leader, labelled], [at.point, point], "grid")]),
            xmlElement("circle", { class: change, cx: written(at.point), cy: written(point), r: 3 }),
          ];
          return rowGroup(rowTitle(row, headings, figures), [
            lineFrom([left.point, from], [right.point, to], `slope ${change}`),
            ...side(left, before, from, beforeLabels[index] as PixelLength),
            ...side(right, after, to, afterLabels[index] as PixelLength),
          ]);
        }),
      ];
    },
  };
}

function rowTitle(
  { label, before, after }: SlopeRow,
  headings: SlopeChart["headings"],
  figures: Figures,
): string {
  const difference = figures.full(differenceOf(after, before), true);
  return `${label}: ${figures.full(before)} (${headings[0]}), ${figures.full(after)} (${headings[1]}), ${difference}`;
}

/** Names give way before lines do. If the figures leave no space for either, the chart becomes wider. */
function sidesOf(
  chart: SlopeChart,
  figures: Figures,
): { left: Side; right: Side; width: PixelLength; nameRoom: PixelLength; figureRoom: PixelLength } {
  const inner = px(widthOf(chart)) - 2n * MARGIN;
  const amounts = chart.rows.flatMap(({ before, after }) => [before, after]);
  const figureRoom = widestOf(
    amounts.map((one) => figures.short(one)),
    SIZES.row,
  );
  const rest = 2n * (GAP + figureRoom + GUTTER);
  const needed = widestOf(
    chart.rows.map(({ label }) => printable(label)),
    SIZES.row,
  );
  const nameRoom = larger(LEAST_NAME, smaller(needed, (inner - rest - LEAST_SLOPE) / 2n));
  const slope = larger(LEAST_SLOPE, inner - rest - 2n * nameRoom);
  const figureEnd = MARGIN + nameRoom + GAP + figureRoom;
  const [leftPoint, rightPoint] = [figureEnd + GUTTER, figureEnd + GUTTER + slope];
  const rightFigures = rightPoint + GUTTER + figureRoom;
  return {
    left: { name: MARGIN, figureEnd, leader: figureEnd + px(4), point: leftPoint },
    right: {
      name: rightFigures + GAP,
      figureEnd: rightFigures,
      leader: rightPoint + GUTTER - px(4),
      point: rightPoint,
    },
    width: rightFigures + GAP + nameRoom + MARGIN,
    nameRoom,
    figureRoom,
  };
}

/**
 * One scale for both sides, from the smallest amount to the largest. If all amounts are equal, they are in the middle.
 */
function placesOf(rows: readonly SlopeRow[], low: PixelLength, high: PixelLength): Scale {
  const [least, most] = rangeOf(rows.flatMap(({ before, after }) => [before, after]));
  if (compareAmounts(least, most) === 0) return () => (low + high) / 2n;
  return scaleOf(least, most, low, high);
}

/** The positions of labels: at their points, moved apart. Equal ones are in the order of the rows. */
function labelPlaces(points: readonly PixelLength[], from: PixelLength, to: PixelLength): PixelLength[] {
  const order = [...points.keys()].sort((one, other) =>
    Number((points[one] as PixelLength) - (points[other] as PixelLength)),
  );
  const spread = spreadApart(
    order.map((index) => points[index] as PixelLength),
    ROW,
    from,
    to,
  );
  const places: PixelLength[] = [];
  for (const [rank, index] of order.entries()) places[index] = spread[rank] as PixelLength;
  return places;
}
