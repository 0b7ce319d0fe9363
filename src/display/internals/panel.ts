import type { Language } from "../../language/language.ts";
import { html, htmlText } from "./html.ts";
import { STYLE } from "./style.ts";

/** One output: a heading and its content, in a box that the styles of the surrounding page do not change. */
export function panel(title: string, lang: Language, ...content: readonly string[]): string {
  return html("div", { class: "fordela", lang }, STYLE, html("h3", {}, htmlText(title)), ...content);
}

/** Notes as a list; none where there are none. */
export function noteList(notes: readonly string[]): string {
  if (notes.length === 0) return "";
  return html("ul", { class: "notes" }, ...notes.map((note) => html("li", {}, htmlText(note))));
}

/** A chart, wide enough for its text to be legible; the window may be narrower. */
export function chartBox(svg: string): string {
  return svg === "" ? "" : html("div", { class: "chart", tabindex: 0 }, svg);
}

/** Content that can be opened: charts with many rows are closed at first. */
export function folded(summary: string, open: boolean, ...content: readonly string[]): string {
  return html("details", open ? { open: "" } : {}, html("summary", {}, htmlText(summary)), ...content);
}
