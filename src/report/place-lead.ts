import type { Place } from "../problems/place.ts";
import { printable } from "../text/printable.ts";

/**
 * What leads a problem's sentence: its file and its cell, so far as the sentence does not name them itself.
 *
 * @param sentence the problem in words
 */
export function placeLead(place: Place | undefined, sentence: string): string {
  if (!place) return "";
  const { file, row, cell } = place;
  const parts = [
    ...(file !== undefined && !sentence.includes(file) ? [printable(file)] : []),
    ...(row !== null && !sentence.includes(cell) ? [cell] : []),
  ];
  return parts.length > 0 ? `${parts.join(", ")}: ` : "";
}
