import type { PixelLength } from "./pixel-length.ts";
import { cutToWidth, textWidth } from "./text-width.ts";

/** Wraps a text between words to lines of the given width. A word longer than a line is cut. */
export function wrapText(text: string, size: number, room: PixelLength): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.match(/[^ \t\n\r]+/g) ?? []) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (textWidth(longer, size) <= room) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = cutToWidth(word, size, room);
  }
  return line === "" ? lines : [...lines, line];
}
