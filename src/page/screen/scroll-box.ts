import { element } from "./element.ts";
import type { Labels } from "./labels.ts";

/** A table in a box that scrolls by itself; where it does, that is marked and can be done by keys. */
export function scrollBox(table: HTMLTableElement, name: string, labels: Labels): HTMLElement {
  const hint = element("p", { class: "hint", hidden: true }, labels.now("sideways"));
  const box = element("div", { class: "scroll", role: "region", "aria-label": name, tabindex: 0 }, table);
  const mark = (): void => {
    const more = box.scrollWidth - box.clientWidth;
    hint.hidden = more <= 1;
    box.classList.toggle("more", more - box.scrollLeft > 1);
    box.classList.toggle("before", box.scrollLeft > 1);
  };
  box.addEventListener("scroll", mark, { passive: true });
  new ResizeObserver(mark).observe(box);
  return element("div", {}, hint, box);
}
