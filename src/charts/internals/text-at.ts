import { printable } from "../../text/printable.ts";
import { xmlElement, xmlText } from "../../text/xml-element.ts";
import { type PixelLength, written } from "./pixel-length.ts";

/** The distance from the middle of a row to the baseline of its text. */
export const BASELINE: PixelLength = 450n;

/** A text at a position; `anchor` is the end of the text at that position. */
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

/** Groups the elements of one row, with a tooltip that has the whole name and every figure. */
export function rowGroup(title: string, elements: readonly string[]): string {
  // The class keeps optimizers from dissolving the group, which would take the title from its row. Its name is long,
  // because a page that the chart is inlined in may have rules for a shorter one.
  return xmlElement(
    "g",
    { class: "fordela-row" },
    xmlElement("title", {}, xmlText(printable(title))) + elements.join(""),
  );
}
