import { xmlElement } from "../../text/xml-element.ts";
import { type ChartAmount, signOf } from "../chart-amount.ts";
import type { Changes } from "../chart-words.ts";
import { type PixelLength, px, written } from "./pixel-length.ts";

/** The kind of change of an amount. */
export type Change = "more" | "less" | "same";

/** Every kind of change, as legends list them. */
export const CHANGES: readonly Change[] = ["more", "less", "same"];

/** The kind of a difference: above 0, below 0 or 0. */
export function changeOf(difference: ChartAmount): Change {
  const sign = signOf(difference);
  if (sign === 0) return "same";
  return sign > 0 ? "more" : "less";
}

/** The numbers of differences above 0, below 0 and of 0. */
export function changesOf(differences: readonly ChartAmount[]): Changes {
  const counted = { more: 0, less: 0, same: 0 };
  for (const difference of differences) counted[changeOf(difference)]++;
  return counted;
}

/** The mark of a difference: a filled disc, a hollow diamond or an upright bar, distinct without colour. */
export const DIFFERENCE_MARKS: Readonly<Record<Change, (x: PixelLength, y: PixelLength) => string>> = {
  more: (x, y) => xmlElement("circle", { class: "more", cx: written(x), cy: written(y), r: 5 }),
  less: (x, y) =>
    xmlElement("path", { class: "less", d: `M${written(x - px(5))} ${written(y)}l5-5 5 5-5 5z` }),
  same: (x, y) =>
    xmlElement("rect", {
      class: "same",
      x: written(x - px(1)),
      y: written(y - px(5)),
      width: 2,
      height: 10,
    }),
};
