import { printable } from "../../text/printable.ts";
import { xmlElement, xmlText } from "../../text/xml-element.ts";
import type { ChartOptions } from "../chart-options.ts";
import { CHART_WORDS } from "../chart-words.ts";
import { chartCss, SIZES } from "./chart-css.ts";
import { fingerprint } from "./fingerprint.ts";
import { type PixelLength, px, written } from "./pixel-length.ts";
import { textAt } from "./text-at.ts";
import { wrapText } from "./wrap-text.ts";

export const MARGIN: PixelLength = /* @__PURE__ */ px(16);

/** The drawing of one kind of chart below the head. */
export interface Drawing {
  /** The width of the whole chart. */
  readonly width: PixelLength;
  /** From the top of the drawing to its bottom. */
  readonly height: PixelLength;
  /** The SVG elements, for a drawing that begins at `top`. */
  elements(top: PixelLength): readonly string[];
  /** The drawing in a sentence or two, for readers who do not see it. */
  readonly summary: string;
}

/** A whole chart: title, sentence, notes and drawing, on its own background. */
export function chartSvg(chart: ChartOptions, drawing: Drawing): string {
  const { title, lang = "sv", desc = "" } = chart;
  const notes = [...(chart.estimate ? [CHART_WORDS.estimate[lang]] : []), ...(chart.notes ?? [])];
  const { width, summary } = drawing;
  const head = headOf(title, [desc, ...notes], width - 2n * MARGIN);
  const top = head.height + px(12);
  const height = top + drawing.height + MARGIN;
  const body = [...head.elements, ...drawing.elements(top)];
  const described = [desc, ...notes, summary].filter((one) => one !== "").join(" ");
  const id = `fordela-${fingerprint([title, described, ...body].join("\n"))}`;
  const content = [
    xmlElement("title", { id: `${id}-title` }, xmlText(printable(title))),
    xmlElement("desc", { id: `${id}-desc` }, xmlText(printable(described))),
    xmlElement("style", {}, xmlText(chartCss(id))),
    xmlElement("rect", { class: "paper", width: written(width), height: written(height) }),
    ...body,
  ];
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    id,
    width: written(width),
    height: written(height),
    viewBox: `0 0 ${written(width)} ${written(height)}`,
    role: "img",
    "aria-labelledby": `${id}-title`,
    "aria-describedby": `${id}-desc`,
    lang,
  };
  return `${xmlElement("svg", attributes, `\n${content.join("\n")}\n`)}\n`;
}

function headOf(
  title: string,
  sentences: readonly string[],
  room: PixelLength,
): { elements: string[]; height: PixelLength } {
  const elements: string[] = [];
  let y = px(12);
  // Bold letters are wider.
  for (const line of wrapText(printable(title), SIZES.title, (room * 9n) / 10n)) {
    y += px(22);
    elements.push(textAt(line, MARGIN, y, { style: "title" }));
  }
  y += px(4);
  for (const sentence of sentences)
    for (const line of wrapText(printable(sentence), SIZES.note, room)) {
      y += px(17);
      elements.push(textAt(line, MARGIN, y, { style: "note" }));
    }
  return { elements, height: y };
}
