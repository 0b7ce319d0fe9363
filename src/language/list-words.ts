import { listOf } from "./list-of.ts";

/** `listOf` in Swedish. */
export function rad(words: readonly string[], most?: number): string {
  return listOf(words, "sv", most);
}

/** `listOf` in English. */
export function row(words: readonly string[], most?: number): string {
  return listOf(words, "en", most);
}
