import { refuse } from "../problems/refuse.ts";

/** The library that draws SVG as PNG. Install it for PNG. */
const LIBRARY = "@resvg/resvg-js";

/** How many pixels a pixel of the chart becomes: sharp in print at the width of a page. */
const ZOOM = 3;

const OPTIONS = {
  fitTo: { mode: "zoom", value: ZOOM },
  font: { loadSystemFonts: true },
  background: "#ffffff",
};

/** A letter alone, to see whether there is a font. */
const LETTER =
  '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><text x="2" y="16" font-size="16" font-family="Helvetica,Arial,sans-serif">M</text></svg>';

/** What is used of the library; its own types are absent where it is not installed. */
interface Library {
  readonly Resvg: new (
    svg: string,
    options: object,
  ) => { render(): { readonly pixels: Uint8Array; asPng(): Uint8Array } };
}

/**
 * A chart as PNG, three times as large as its SVG.
 *
 * @param load loads the library
 * @throws AllocationError `library-missing` without the library, or without a font: text would be left out silently
 */
export async function pngOf(
  svg: string,
  load: () => Promise<unknown> = () => import(LIBRARY),
): Promise<Uint8Array> {
  const { Resvg } = (await load().catch(() => missing(LIBRARY))) as Library;
  const { pixels } = new Resvg(LETTER, OPTIONS).render();
  if (pixels.every((value) => value === 255)) missing("font");
  return new Resvg(svg, OPTIONS).render().asPng();
}

function missing(library: string): never {
  return refuse("library-missing", ["--chart"], { library });
}
