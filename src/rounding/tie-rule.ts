import { absolute } from "../numbers/absolute.ts";

/**
 * Who gets the odd unit when claims are equal: the lowest `code`, the `largest-weight` (largest share, then lowest
 * code), no recipient (`error`), or the first in a list of codes, such as a drawn lot. Never depends on the order of
 * the input.
 */
export type TieRule = "code" | "largest-weight" | "error" | readonly string[];

/** The tie rules that have a name. */
export const TIE_RULES: readonly string[] = ["code", "largest-weight", "error"];

/** Each recipient's place in the queue for a tied unit; 0 is first. `sizes` are the exact shares on one scale. */
export function tieRank(
  rule: TieRule,
  codes: readonly string[],
  sizes: readonly bigint[],
): readonly number[] {
  const code = (index: number): string => codes[index] as string;
  const listed = (index: number): number => {
    const place = Array.isArray(rule) ? rule.indexOf(code(index)) : 0;
    return place < 0 ? rule.length : place;
  };
  const bySize = (a: number, b: number): number =>
    rule === "largest-weight" ? Number(absolute(sizes[b] as bigint) - absolute(sizes[a] as bigint)) : 0;
  const queue = [...codes.keys()].sort(
    (a, b) => listed(a) - listed(b) || bySize(a, b) || (code(a) < code(b) ? -1 : 1),
  );
  const rank = [...queue];
  queue.forEach((index, place) => {
    rank[index] = place;
  });
  return rank;
}
