import { printable } from "../text/printable.ts";
import { xmlElement, xmlText } from "../text/xml-element.ts";
import { type PixelLength, written } from "./pixel-length.ts";

/** From the middle of a row to the foot of its letters. */
export const BASELINE: PixelLength = 450n;

/** A text at a place; `anchor` says which of its ends stands there. */
export function textAt(
  text: string,
  x: PixelLength,
  y: PixelLength,
  { anchor, style }: { anchor?: "middle" | "end"; style?: "title" | "note" } = {},
): string {
  const attributes = {
    ...(style && { class: style }),
    x: written(x),
    y: written(y),
    ...(anchor && { "text-anchor": anchor }),
  };
  return xmlElement("text", attributes, xmlText(printable(text)));
}

/** A straight line. */
export function lineFrom(
  [x1, y1]: readonly [PixelLength, PixelLength],
  [x2, y2]: readonly [PixelLength, PixelLength],
  style: string,
): string {
  return xmlElement("line", {
    class: style,
    x1: written(x1),
    y1: written(y1),
    x2: written(x2),
    y2: written(y2),
  });
}

/** What belongs to one row, with what a reader sees who rests the pointer on it: the whole name and every figure. */
export function rowGroup(title: string, elements: readonly string[]): string {
  return xmlElement("g", {}, xmlElement("title", {}, xmlText(printable(title))) + elements.join(""));
}
