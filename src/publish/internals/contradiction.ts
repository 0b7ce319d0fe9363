import type { Bounded, Bounds } from "./bounds.ts";
import { type Effort, search } from "./search.ts";

/** Sums and cells, by index, that cannot all be within their bounds. */
export interface Conflict {
  readonly sums: readonly number[];
  readonly cells: readonly number[];
  /** Whether leaving any one of them out is known to leave a solution. */
  readonly irreducible: boolean;
}

/** Bounds without a solution, reduced until none of those that are left can be left out. */
export function contradiction(bounds: Bounds, effort: Effort): Conflict {
  let decided = true;
  const isKnownWithout = (sums: readonly number[], cells: readonly number[] | undefined): boolean => {
    const found = search(only(bounds, sums, cells), effort, "any");
    if (found.cells !== null) return false;
    decided &&= found.decided;
    return found.decided;
  };
  // Small sums are easier to follow, so they are kept before large ones.
  const order = bounds.sums
    .map((_, index) => index)
    .toSorted((a, b) => (bounds.sums[a]?.of.length ?? 0) - (bounds.sums[b]?.of.length ?? 0));
  const sums = reduce(order, (kept) => isKnownWithout(kept, undefined)).toSorted((a, b) => a - b);
  const inSums = new Set(sums.flatMap((index) => bounds.sums[index]?.of ?? []));
  const own = [...inSums].sort((a, b) => a - b);
  const cells = reduce(own, (kept) => isKnownWithout(sums, kept)).toSorted((a, b) => a - b);
  return { sums, cells, irreducible: decided };
}

/** The bounds of some sums and some cells; the other cells may be anything. */
function only(bounds: Bounds, sums: readonly number[], cells: readonly number[] | undefined): Bounds {
  const kept = cells && new Set(cells);
  const free: Bounded = { least: -bounds.cells.length, most: bounds.cells.length + 1 };
  return {
    cells: kept ? bounds.cells.map((one, index) => (kept.has(index) ? one : free)) : bounds.cells,
    costs: bounds.costs.map(() => 0n),
    sums: sums.map((index) => bounds.sums[index] as Bounds["sums"][number]),
  };
}

/**
 * The fewest items, in the sense that none can be left out, for which the test still holds: halves are left out before
 * single items (Junker's QuickXplain).
 */
function reduce(items: readonly number[], holds: (kept: readonly number[]) => boolean): number[] {
  const within = (kept: readonly number[], changed: boolean, rest: readonly number[]): readonly number[] => {
    if (changed && holds(kept)) return [];
    if (rest.length <= 1) return rest;
    const [first, second] = [rest.slice(0, rest.length >> 1), rest.slice(rest.length >> 1)];
    const needed = within([...kept, ...first], true, second);
    return [...within([...kept, ...needed], needed.length > 0, first), ...needed];
  };
  return [...within([], true, items)];
}
