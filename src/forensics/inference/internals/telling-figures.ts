import type { CountedWeight } from "./counted-weight.ts";
import type { Reading, Search } from "./search.ts";

/**
 * The figures, by index, that rule out most where shares follow some weights in a straight line: of figures that are the
 * same, one of the least and one of the greatest of each weight, since others lie between. What they do not rule out, others may.
 */
export function tellingFigures(
  { alike }: Search,
  { places }: Reading,
  weights: readonly CountedWeight[],
): number[] {
  return alike.flatMap((group) => {
    if (group.length === 1) return group;
    const ends = weights.flatMap(({ count }) => {
      const own = (index: number): number => count(places[index] as number);
      return [-1, 1].map((side) =>
        group.reduce((one, other) => ((own(other) - own(one)) * side > 0 ? other : one)),
      );
    });
    return [...new Set(ends)];
  });
}
