/** Chance that can be repeated: the same seed gives the same draws. */
export interface Random {
  /** A whole number from 0, below `end`. */
  below(end: number): number;
  pick<T>(from: readonly T[]): T;
  /** True in `percent` draws of a hundred. */
  chance(percent: number): boolean;
}

/** A small generator (mulberry32) from a seed. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (end: number): number => next() % end;
  return {
    below,
    pick: <T>(from: readonly T[]): T => from[below(from.length)] as T,
    chance: (percent) => below(100) < percent,
  };
}
