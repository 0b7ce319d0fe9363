import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";

export type HtmlNode = DefaultTreeAdapterTypes.Node;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

const NOT_SHOWN = /^(?:script|style|template|noscript|head|title|table|select|textarea|svg)$/;
const OWN_LINE = /^(?:br|p|div|li|ul|ol|dd|dt|section|h[1-6]|tr|hr|pre|blockquote)$/;
/** Struck text is no longer meant: its signs keep it from being read as part of a figure. */
const STRUCK = /^(?:del|s|strike)$/;
const RAISED: Readonly<Record<string, string>> = {
  0: "⁰",
  1: "¹",
  2: "²",
  3: "³",
  4: "⁴",
  5: "⁵",
  6: "⁶",
  7: "⁷",
  8: "⁸",
  9: "⁹",
};

/**
 * The text of an element as it is shown: a line for each block, raised text as footnote marks, so that "1 200<sup>2</sup>"
 * is not 12 002. A table inside it, and what is hidden, is left out.
 */
export function textOfHtml(element: HtmlNode): string {
  let text = "";
  const left: (HtmlNode | (() => void))[] = "childNodes" in element ? element.childNodes.toReversed() : [];
  for (let node = left.pop(); node; node = left.pop()) {
    if (typeof node === "function") node();
    else if (node.nodeName === "#text" && "value" in node) text += node.value.replace(/[ \t\n\r\f]+/g, " ");
    else if (isElement(node)) {
      if (NOT_SHOWN.test(node.tagName) || isHidden(node)) continue;
      if (OWN_LINE.test(node.tagName)) text += "\n";
      if (node.tagName === "sup" || node.tagName === "sub") {
        text += footnoteMark(plainText(node));
        continue;
      }
      // A link to a note on the page, right after a figure: "8 930 136" and "1)" are no 89 301 361.
      if (node.tagName === "a" && /^#/.test(attribute(node, "href") ?? "") && /\d ?$/.test(text)) {
        const mark = plainText(node).trim();
        text += /^[[(]?\d{1,2}[\])]?$/.test(mark) ? footnoteMark(mark) : mark;
        continue;
      }
      if (STRUCK.test(node.tagName)) {
        text += "~~";
        left.push(() => {
          text += "~~";
        });
      } else if (OWN_LINE.test(node.tagName))
        left.push(() => {
          text += "\n";
        });
      for (const child of node.childNodes.toReversed()) left.push(child);
    }
  }
  return text
    .split("\n")
    .map((line) => line.replace(/ {2,}/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}

/** The text of a piece of markup, such as a cell of Markdown. */
export function textOfMarkup(markup: string): string {
  return textOfHtml(parseFragment(markup));
}

/** A raised text as the mark of a footnote: "1" is "¹", "a" is "[a]"; any other text is unchanged. */
export function footnoteMark(text: string): string {
  const mark = text.trim().replace(/^[[(]?([^[\]()]*)[\])]?$/, "$1");
  if (/^[\d,* †‡]{1,12}$/.test(mark))
    return mark.replace(/\d/g, (digit) => RAISED[digit] ?? digit).replaceAll(" ", "");
  return /^\p{L}{1,2}$/u.test(mark) ? `[${mark}]` : text;
}

/** Whether an element is hidden by what is written on it; style sheets are not read. */
export function isHidden(element: HtmlElement): boolean {
  if (attribute(element, "hidden") !== undefined) return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, "style") ?? "");
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return "tagName" in node;
}

export function attribute({ attrs }: HtmlElement, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}

function plainText(element: HtmlElement): string {
  let text = "";
  const left: HtmlNode[] = [element];
  for (let node = left.pop(); node; node = left.pop()) {
    if (node.nodeName === "#text" && "value" in node) text += node.value;
    if ("childNodes" in node) for (const child of node.childNodes.toReversed()) left.push(child);
  }
  return text;
}
