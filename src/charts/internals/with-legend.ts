import { SIZES } from "./chart-css.ts";
import { type Drawing, MARGIN } from "./chart-svg.ts";
import { type PixelLength, px } from "./pixel-length.ts";
import { BASELINE, textAt } from "./text-at.ts";
import { textWidth } from "./text-width.ts";

/** An entry of the legend: a mark and its meaning. */
export interface LegendEntry {
  readonly words: string;
  /** Draws the mark around a position. */
  mark(x: PixelLength, y: PixelLength): string;
}

const HEIGHT = /* @__PURE__ */ px(26);
const MARK = /* @__PURE__ */ px(26);
const GAP = /* @__PURE__ */ px(14);

/** The drawing with a legend above it. */
export function withLegend(drawing: Drawing, entries: readonly LegendEntry[]): Drawing {
  return {
    ...drawing,
    height: drawing.height + HEIGHT,
    elements: (top) => {
      let x = MARGIN;
      const line = entries.flatMap(({ words, mark }) => {
        const [left, middle] = [x, top + px(8)];
        x += MARK + textWidth(words, SIZES.note) + GAP;
        return [
          mark(left + px(10), middle),
          textAt(words, left + MARK, middle + BASELINE, { style: "note" }),
        ];
      });
      return [...line, ...drawing.elements(top + HEIGHT)];
    },
  };
}
