import type { BoundedSum } from "./bounds.ts";

/** Sums in which any two that have cells in common lie one within the other; the larger ones first. */
export type Family = readonly FamilySum[];

/** A sum, and its place in its family. */
export interface FamilySum extends BoundedSum {
  /** The smallest sum of the family that it lies within; -1 where there is none. */
  readonly within: number;
}

/** The sums of a table as two families, and those that fit in neither: with none left, the table is a flow. */
export interface TwoFamilies {
  readonly families: readonly [Family, Family];
  readonly left: readonly BoundedSum[];
}

/** Sorts sums into two families, the small ones first, so that as few as can be are left. */
export function twoFamilies(cells: number, sums: readonly BoundedSum[]): TwoFamilies {
  const merged = merge(sums).toSorted((a, b) => a.of.length - b.of.length);
  const crossing = crossings(cells, merged);
  const sides = new Sides(merged.length);
  const left: BoundedSum[] = [];
  const kept: number[] = [];
  for (const [index, one] of merged.entries()) {
    const others = (crossing[index] ?? []).filter((other) => other < index && sides.has(other));
    if (sides.add(index, others)) kept.push(index);
    else left.push(one);
  }
  const family = (side: 0 | 1): Family =>
    nested(
      cells,
      kept.filter((index) => sides.of(index) === side).map((index) => merged[index] as BoundedSum),
    );
  return { families: [family(0), family(1)], left };
}

/** Sums of the same cells as one, within the bounds of each. */
function merge(sums: readonly BoundedSum[]): BoundedSum[] {
  const found = new Map<string, BoundedSum>();
  for (const one of sums) {
    const of = [...one.of].sort((a, b) => a - b);
    const key = of.join();
    const same = found.get(key);
    found.set(key, {
      of,
      least: Math.max(one.least, same?.least ?? one.least),
      most: Math.min(one.most, same?.most ?? one.most),
    });
  }
  return [...found.values()];
}

/** For each sum, those that it has some cells in common with, while each has cells that the other lacks. */
function crossings(cells: number, sums: readonly BoundedSum[]): number[][] {
  const over: number[][] = Array.from({ length: cells }, () => []);
  for (const [index, { of }] of sums.entries()) for (const cell of of) over[cell]?.push(index);
  const common = new Map<number, number>();
  for (const indexes of over)
    for (const [at, a] of indexes.entries())
      for (const b of indexes.slice(at + 1)) {
        const pair = a * sums.length + b;
        common.set(pair, (common.get(pair) ?? 0) + 1);
      }
  const found: number[][] = sums.map(() => []);
  for (const [pair, count] of common) {
    const [a, b] = [Math.floor(pair / sums.length), pair % sums.length];
    // The smaller sums come first.
    if (count === (sums[a] as BoundedSum).of.length) continue;
    found[a]?.push(b);
    found[b]?.push(a);
  }
  return found;
}

/** The side of each sum: crossing sums are on different sides. */
class Sides {
  readonly #above: number[];
  readonly #flipped: (0 | 1)[];
  readonly #added: Uint8Array;

  constructor(length: number) {
    this.#above = Array.from({ length }, (_, index) => index);
    this.#flipped = Array.from({ length }, () => 0);
    this.#added = new Uint8Array(length);
  }

  has(index: number): boolean {
    return this.#added[index] === 1;
  }

  of(index: number): 0 | 1 {
    return this.#rootOf(index)[1];
  }

  /** Adds a sum opposite to others; `false`, with nothing changed, if these are not on one side. */
  add(index: number, others: readonly number[]): boolean {
    const sides = new Map<number, 0 | 1>();
    for (const other of others) {
      const [root, side] = this.#rootOf(other);
      if ((sides.get(root) ?? side) !== side) return false;
      sides.set(root, side);
    }
    this.#added[index] = 1;
    for (const [root, side] of sides) {
      this.#above[root] = index;
      this.#flipped[root] = side === 0 ? 1 : 0;
    }
    return true;
  }

  #rootOf(index: number): [root: number, side: 0 | 1] {
    let side = 0;
    let at = index;
    for (; this.#above[at] !== at; at = this.#above[at] as number) side ^= this.#flipped[at] as number;
    const found: [number, 0 | 1] = [at, side === 0 ? 0 : 1];
    // Shortens the way for the next time.
    for (let one = index; this.#above[one] !== one; ) {
      const [next, flipped] = [this.#above[one] as number, this.#flipped[one] as number];
      this.#above[one] = at;
      this.#flipped[one] = side === 0 ? 0 : 1;
      side ^= flipped;
      one = next;
    }
    return found;
  }
}

function nested(cells: number, sums: readonly BoundedSum[]): Family {
  const deepest = new Int32Array(cells).fill(-1);
  const largest = sums.toSorted((a, b) => b.of.length - a.of.length);
  return largest.map((one, index) => {
    const within = deepest[one.of[0] as number] as number;
    for (const cell of one.of) deepest[cell] = index;
    return { ...one, within };
  });
}
