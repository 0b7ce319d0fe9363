import type { Bounds } from "./bounds.ts";

/** A step of a proof by cases. `depth` is how many suppositions it rests on. */
export type ProofStep =
  | { readonly step: "suppose"; readonly depth: number; readonly cell: number; readonly units: number }
  | {
      readonly step: "follows";
      readonly depth: number;
      readonly sum: number;
      readonly cells: readonly { readonly cell: number; readonly units: number }[];
    }
  | {
      readonly step: "breaks";
      readonly depth: number;
      readonly sum: number;
      /** What the sum can be after what was supposed, in units above the floors. */
      readonly least: number;
      readonly most: number;
    };

/** A longer proof is none that a person follows. */
const LONGEST = 400;

/**
 * Shows that some sums cannot all be within their bounds: each case supposes what one cell is, names what follows, and ends at a
 * sum that breaks. `undefined` where that takes more than 400 steps.
 */
export function cases(bounds: Bounds, sums: readonly number[]): readonly ProofStep[] | undefined {
  const steps: ProofStep[] = [];
  const visit = (cells: { least: number; most: number }[], depth: number): boolean => {
    if (steps.length > LONGEST) return false;
    for (let moved = true; moved; ) {
      moved = false;
      for (const index of sums) {
        const { of, least, most } = bounds.sums[index] as Bounds["sums"][number];
        const [low, high] = reach(cells, of);
        if (low > most || high < least) {
          steps.push({ step: "breaks", depth, sum: index, least: low, most: high });
          return true;
        }
        const open = of.filter((cell) => cells[cell]?.least !== cells[cell]?.most);
        if (open.length === 0 || (low !== most && high !== least)) continue;
        const side = high === least ? "most" : "least";
        const forced = open.map((cell) => ({ cell, units: cells[cell]?.[side] ?? 0 }));
        for (const { cell, units } of forced) cells[cell] = { least: units, most: units };
        steps.push({ step: "follows", depth, sum: index, cells: forced });
        moved = true;
      }
    }
    const cell = mostShared(bounds, sums, cells);
    if (cell === undefined) return false;
    const { least, most } = cells[cell] as { least: number; most: number };
    for (let units = most; units >= least; units--) {
      steps.push({ step: "suppose", depth, cell, units });
      const supposed = cells.map((one) => ({ ...one }));
      supposed[cell] = { least: units, most: units };
      if (!visit(supposed, depth + 1)) return false;
    }
    return true;
  };
  const cells = bounds.cells.map(({ least, most }) => ({ least, most }));
  return visit(cells, 0) ? steps : undefined;
}

function reach(
  cells: readonly { readonly least: number; readonly most: number }[],
  of: readonly number[],
): [least: number, most: number] {
  let [low, high] = [0, 0];
  for (const cell of of) {
    low += cells[cell]?.least ?? 0;
    high += cells[cell]?.most ?? 0;
  }
  return [low, high];
}

/** The cell without a value that is in most of the sums; the first of several. */
function mostShared(
  bounds: Bounds,
  sums: readonly number[],
  cells: readonly { readonly least: number; readonly most: number }[],
): number | undefined {
  const counts = new Map<number, number>();
  for (const index of sums)
    for (const cell of bounds.sums[index]?.of ?? [])
      if (cells[cell]?.least !== cells[cell]?.most) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  let found: number | undefined;
  for (const [cell, count] of counts) {
    const before = found === undefined ? 0 : (counts.get(found) ?? 0);
    if (count > before || (count === before && cell < (found ?? 0))) found = cell;
  }
  return found;
}
