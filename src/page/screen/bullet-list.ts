import { element } from "./element.ts";

/** Texts as a list under a heading; nothing where there are none. */
export function bulletList(heading: string, texts: readonly string[], level: "h3" | "h4" = "h3"): Node[] {
  if (texts.length === 0) return [];
  return [
    element(level, {}, heading),
    element("ul", { class: "notes" }, ...texts.map((text) => element("li", {}, text))),
  ];
}
