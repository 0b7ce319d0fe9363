import { skipSpaces } from "../text/spaces.ts";
import { scanFigure } from "./scan-figure.ts";

/** No count is longer, and a longer text takes more than linear time to convert. */
const LONGEST = 30;

/** A whole number read from a text, or the 0-based position of the character that broke it. */
export type WholeReading = { readonly value: bigint } | { readonly position: number };

/**
 * Reads a whole number, 0 or more, as tables and people write it: digits alone or grouped by threes with one space each
 * (ordinary, no-break, narrow, thin or figure space), spaces around it. Takes time in proportion to the text;
 * more than 30 digits are none.
 *
 * @example
 * ```ts
 * readWhole("132 708"); // { value: 132708n }
 * readWhole("132,7"); // { position: 3 }
 * ```
 */
export function readWhole(text: string): WholeReading {
  const start = skipSpaces(text, 0);
  const figure = scanFigure(text, start);
  if ("reason" in figure) return { position: Math.min(figure.position, Math.max(0, text.length - 1)) };
  if (figure.digits.length > LONGEST) return { position: start + LONGEST };
  if (figure.separator !== "") return { position: figure.decimalsAt - 1 };
  if (skipSpaces(text, figure.end) < text.length) return { position: figure.end };
  return { value: BigInt(figure.digits) };
}
