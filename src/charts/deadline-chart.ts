import { formatDate } from "../language/format-date.ts";
import { daysBetween } from "../population/days-between.ts";
import { checkArgument } from "../problems/check-argument.ts";
import { xmlElement } from "../text/xml-element.ts";
import { type ChartOptions, widthOf } from "./chart-options.ts";
import { SIZES } from "./internals/chart-css.ts";
import { chartSvg, MARGIN } from "./internals/chart-svg.ts";
import { type PixelLength, px, written } from "./internals/pixel-length.ts";
import { lineFrom, rowGroup, textAt } from "./internals/text-at.ts";
import { cutToWidth, textWidth } from "./internals/text-width.ts";

const ROW = /* @__PURE__ */ px(26);
const RADIUS = /* @__PURE__ */ px(5);

/** One day on a line of days, and what is due on it. */
export interface ChartedDay {
  /** YYYY-MM-DD */
  readonly date: string;
  readonly label: string;
}

/**
 * Draws days on a line in proportion to the time between them, as the text of an SVG image. Each has its date and its words
 * beside it.
 *
 * @throws AllocationError `date-malformed`
 *
 * @example
 * ```ts
 * import { deadlineChart } from "fordela/flow";
 * const days = [{ date: "2025-12-01", label: "Rekvirera" }, { date: "2026-03-31", label: "Betala tillbaka" }];
 * deadlineChart({ title: "2025", days }).includes("1 december 2025: Rekvirera"); // true
 * ```
 */
export function deadlineChart(chart: ChartOptions & { readonly days: readonly ChartedDay[] }): string {
  checkArgument("deadlineChart", "chart", chart, "{title days}");
  const { lang = "sv" } = chart;
  const days = chart.days.toSorted((one, other) =>
    one.date < other.date ? -1 : Number(one.date > other.date),
  );
  const [first, last] = [days[0]?.date ?? "", days.at(-1)?.date ?? ""];
  const whole = days.length > 1 ? daysBetween(first, last) : 0;
  const width = px(widthOf(chart));
  const [start, room] = [MARGIN + RADIUS, width - 2n * (MARGIN + RADIUS)];
  const xOf = (date: string): PixelLength =>
    whole === 0 ? start : start + (room * BigInt(daysBetween(first, date))) / BigInt(whole);
  const words = days.map(({ date, label }) => `${formatDate(date, lang)}: ${label}`);
  const height = BigInt(days.length) * ROW + px(8);
  return chartSvg(chart, {
    width,
    height,
    summary: `${words.join(". ")}.`,
    elements: (top) => [
      lineFrom([start, top], [start + room, top], "axis"),
      ...days.map(({ date }, index) => {
        const x = xOf(date);
        return lineFrom([x, top], [x, top + BigInt(index + 1) * ROW], "grid");
      }),
      ...days.map(({ date }, index) => {
        const [x, y] = [xOf(date), top + BigInt(index + 1) * ROW];
        const text = words[index] as string;
        const before = x - start > room / 2n;
        const space = (before ? x - start : start + room - x) - px(10);
        const shown = cutToWidth(text, SIZES.row, space);
        const length = textWidth(shown, SIZES.row);
        const paper = { x: before ? x - px(10) - length : x + px(6), y: y - px(12), width: length + px(4) };
        return rowGroup(text, [
          // The lines of other days end where a text is in their way.
          xmlElement("rect", {
            class: "paper",
            x: written(paper.x),
            y: written(paper.y),
            width: written(paper.width),
            height: written(px(16)),
          }),
          xmlElement("circle", { class: "more", cx: written(x), cy: written(top), r: written(RADIUS) }),
          textAt(shown, before ? x - px(8) : x + px(8), y, before ? { anchor: "end" } : {}),
        ]);
      }),
    ],
  });
}
