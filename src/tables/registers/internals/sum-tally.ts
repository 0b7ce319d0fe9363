import type { TriedSums } from "../tried-sums.ts";

/** Counts the sums that were tried, and keeps the one that is furthest off of each kind. */
export class SumTally {
  readonly #kinds = new Map<TriedSums["of"], TriedSums>();

  add(of: TriedSums["of"], code: string, gap: number): void {
    const { tried, off, largest, code: earlier } = this.#kinds.get(of) ?? NONE;
    const size = Math.abs(gap);
    this.#kinds.set(of, {
      of,
      tried: tried + 1,
      off: off + (size > 0 ? 1 : 0),
      largest: Math.max(largest, size),
      code: size > largest ? code : earlier,
    });
  }

  sums(): readonly TriedSums[] {
    return [...this.#kinds.values()];
  }
}

const NONE = { tried: 0, off: 0, largest: 0, code: undefined };
