import { larger, type PixelLength } from "./pixel-length.ts";

// No font is available when a chart is drawn, so widths are those of a wide sans-serif: hundredths of the font size for
// each of a few kinds of character, never less than such a font takes.
const NOTHING = /^(?:\p{M}|\p{Cf})$/u;
const NARROW = /^[\sijltfr.,:;'’|!()[\]I-]$/u;
const WIDE = /^[mwMW@%…—]$/u;
const NORMAL = /^(?:(?=\p{Script=Latin})\p{Ll}|[\d"*?/–€$])$/u;
const BROAD = /^(?:\p{Script=Latin}|[\p{P}\p{Sm}\p{Sc}])$/u;

/** An upper estimate of the width of a text. */
export function textWidth(text: string, size: number): PixelLength {
  let width = 0n;
  for (const character of text) width += widthOf(character);
  return width * BigInt(size);
}

/** The width of the widest of some texts. */
export function widestOf(texts: readonly string[], size: number): PixelLength {
  return texts.map((text) => textWidth(text, size)).reduce(larger, 0n);
}

/** The text, or as much of its beginning as fits, followed by …. */
export function cutToWidth(text: string, size: number, room: PixelLength): string {
  if (textWidth(text, size) <= room) return text;
  let width = textWidth("…", size);
  let cut = "";
  for (const character of text) {
    width += widthOf(character) * BigInt(size);
    if (width > room) break;
    cut += character;
  }
  return `${cut.trimEnd()}…`;
}

function widthOf(character: string): bigint {
  if (NOTHING.test(character)) return 0n;
  if (NARROW.test(character)) return 42n;
  if (WIDE.test(character)) return 104n;
  if (NORMAL.test(character)) return 65n;
  return BROAD.test(character) ? 86n : 130n;
}
