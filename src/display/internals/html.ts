import { xmlElement, xmlText } from "../../text/xml-element.ts";

/** Text as HTML content, escaped. */
export const htmlText: (text: string) => string = xmlText;

/** One HTML element with its content, which is HTML already; attributes are escaped here. */
export function html(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...content: readonly string[]
): string {
  const inner = content.join("");
  // Only XML may close an element at once.
  return inner === ""
    ? xmlElement(name, attributes).replace(/\/>$/, `></${name}>`)
    : xmlElement(name, attributes, inner);
}
