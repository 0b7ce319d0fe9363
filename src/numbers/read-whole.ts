import { skipSpaces } from "../text/plain-spaces.ts";
import { scanFigure } from "./scan-figure.ts";

/** The longest count that is read. Converting a longer text takes more than linear time. */
const LONGEST = 30;

/** A whole number parsed from text, or the 0-based position of the first character that does not belong. */
export type WholeReading = { readonly value: bigint } | { readonly position: number };

/**
 * Parses a whole number, 0 or more, as tables and people write it: digits, plain or grouped by threes with one space
 * each (ordinary, no-break, narrow, thin or figure space), with spaces around them. Runs in linear time; a number of
 * more than 30 digits is refused.
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
