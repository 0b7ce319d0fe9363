import type { Language } from "../../language/language.ts";
import { html, htmlText } from "./html.ts";
import { STYLE } from "./style.ts";

/** One output: a heading and its content, in a box that no style of the page around it changes by chance. */
export function panel(title: string, lang: Language, ...content: readonly string[]): string {
  return html("div", { class: "fordela", lang }, STYLE, html("h3", {}, htmlText(title)), ...content);
}

/** Notes as a list; none where there are none. */
export function noteList(notes: readonly string[]): string {
  if (notes.length === 0) return "";
  return html("ul", { class: "notes" }, ...notes.map((note) => html("li", {}, htmlText(note))));
}

/** A chart, as wide as it must be for its text to be read; the window may be narrower. */
export function chartBox(svg: string): string {
  return svg === "" ? "" : html("div", { class: "chart", tabindex: 0 }, svg);
}

/** What can be opened: charts of more rows than one wants to see at once are closed at first. */
export function folded(summary: string, open: boolean, ...content: readonly string[]): string {
  return html("details", open ? { open: "" } : {}, html("summary", {}, htmlText(summary)), ...content);
}
