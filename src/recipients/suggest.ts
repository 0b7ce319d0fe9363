import { checkArgument } from "../problems/check-argument.ts";

/** Longer texts are not misspelt names, and the search is quadratic in length. */
const LONGEST = 100;

/**
 * The known names nearest to a misspelt word: nearest first, then in alphabetical order.
 *
 * The distance is the number of letters changed, added, dropped or swapped with their neighbour, ignoring case. A name
 * further away than a third of the word's length is not suggested. A word of 100 characters or more has no suggestions.
 *
 * @example
 * ```ts
 * import { suggest } from "fordela";
 * suggest("--lvel", ["--level", "--unit", "--line"]); // ["--level"]
 * ```
 */
export function suggest(word: string, known: readonly string[], most: number = 3): string[] {
  checkArgument("suggest", "word", word, "string");
  checkArgument("suggest", "known", known, "list");
  if (word.length >= LONGEST) return [];
  const sought = plain(word);
  const limit = Math.floor(sought.length / 3);
  return [...new Set(known)]
    .map((name) => ({ name, distance: distance(sought, plain(name), limit) }))
    .filter((candidate) => candidate.distance <= limit)
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .map((candidate) => candidate.name);
}

function plain(word: string): string {
  return word.toLowerCase().normalize("NFC").trim();
}

/** Damerau–Levenshtein distance (optimal string alignment); one that exceeds the limit is any number above it. */
function distance(a: string, b: string, limit: number): number {
  const over = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return over;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        above[column]! + 1,
        current[column - 1]! + 1,
        above[column - 1]! + (same ? 0 : 1),
        swapped ? before[column - 2]! + 1 : over,
      );
    }
    // A swap reaches back two rows, so no later row falls below the minimum of two consecutive rows.
    if (Math.min(...current, ...above) > limit) return over;
    before = above;
    above = current;
  }
  return above[b.length]!;
}
