import { type ParsedElement, parsedXml } from "../support/parsed-xml.ts";
import { plainSpaces } from "../support/plain-spaces.ts";

const parsed = new Map<string, readonly ParsedElement[]>();

/** Every element of a chart; each chart is parsed once. */
export function elementsOf(svg: string): readonly ParsedElement[] {
  const known = parsed.get(svg) ?? parsedXml(svg);
  parsed.set(svg, known);
  return known;
}

/** The elements of a chart with the given name, in the order drawn. */
export function drawn(svg: string, tag: string, style?: string): ParsedElement[] {
  return elementsOf(svg).filter(
    (element) => element.tag === tag && (style === undefined || element.facts["class"] === style),
  );
}

/** Every text of a chart that is seen, with plain spaces. */
export function textsOf(svg: string): string[] {
  return drawn(svg, "text").map(({ text }) => plainSpaces(text));
}

/** The titles of a chart's rows, with plain spaces; the first title of all is the chart's. */
export function rowTitles(svg: string): string[] {
  return drawn(svg, "title")
    .slice(1)
    .map(({ text }) => plainSpaces(text));
}
