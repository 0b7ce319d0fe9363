import type { BoundedSum, Bounds } from "./bounds.ts";
import { type Arc, Circulation } from "./circulation.ts";
import { type Family, twoFamilies } from "./two-families.ts";

/** A table as a flow: the arcs of its cells come first, by their index. */
export interface Network {
  readonly circulation: Circulation;
  /** Sums that the flow does not keep, each in parts that it does. */
  readonly left: readonly PartedSum[];
}

/** A sum, and the arcs whose flows add up to it. */
export interface PartedSum extends BoundedSum {
  readonly arcs: readonly number[];
}

/**
 * The flow of a table: from the hub down the sums of the first family, through each cell, and up those of the second.
 */
export function networkOf({ cells, costs, sums }: Bounds): Network {
  const { families, left } = twoFamilies(
    cells.length,
    sums.filter(({ of }) => of.length > 0),
  );
  const [down, up] = families;
  const [downOf, upOf] = [innermost(cells.length, down), innermost(cells.length, up)];
  const downNode = (index: number): number => index + 1;
  const upNode = (index: number): number => (index < 0 ? 0 : down.length + index + 1);
  const arcs: Arc[] = cells.map(({ least, most }, cell) => ({
    from: downNode(downOf[cell] as number),
    to: upNode(upOf[cell] as number),
    least,
    most,
    cost: costs[cell] as bigint,
  }));
  for (const [index, { least, most, within }] of down.entries())
    arcs.push({ from: downNode(within), to: downNode(index), least, most, cost: 0n });
  for (const [index, { least, most, within }] of up.entries())
    arcs.push({ from: upNode(index), to: upNode(within), least, most, cost: 0n });
  const circulation = new Circulation(1 + down.length + up.length, arcs);
  for (let index = down.length - 1; index >= 0; index--)
    circulation.settle(cells.length + index, downNode(index));
  for (let index = up.length - 1; index >= 0; index--)
    circulation.settle(cells.length + down.length + index, upNode(index));
  const parted = left.map((one): PartedSum => {
    const parts = [
      partsOf(one, down, downOf, cells.length),
      partsOf(one, up, upOf, cells.length + down.length),
    ];
    const [fewest] = parts.toSorted((a, b) => a.length - b.length);
    return { ...one, arcs: fewest as number[] };
  });
  return { circulation, left: parted };
}

/** For each cell, the smallest sum of a family that it is in; -1 where it is in none. */
function innermost(cells: number, family: Family): Int32Array {
  const found = new Int32Array(cells).fill(-1);
  for (const [index, { of }] of family.entries()) for (const cell of of) found[cell] = index;
  return found;
}

/** The largest sums of a family that lie within a sum, and the cells outside them, as arcs. */
function partsOf(sum: BoundedSum, family: Family, innermostOf: Int32Array, first: number): number[] {
  const inside = new Set(sum.of);
  const isInside = new Map<number, boolean>();
  const within = (index: number): boolean => {
    const known = isInside.get(index);
    if (known !== undefined) return known;
    const found = (family[index]?.of ?? []).every((cell) => inside.has(cell));
    isInside.set(index, found);
    return found;
  };
  const arcs = new Set<number>();
  for (const cell of sum.of) {
    let part = innermostOf[cell] as number;
    if (part < 0 || !within(part)) {
      arcs.add(cell);
      continue;
    }
    for (
      let above = family[part]?.within ?? -1;
      above >= 0 && within(above);
      above = family[part]?.within ?? -1
    )
      part = above;
    arcs.add(first + part);
  }
  return [...arcs];
}
