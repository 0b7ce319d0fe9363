import type { FiguresTogether } from "../../src/publish/together.ts";

/** A table rounded by trying every combination: the least movement, and of equally good ones the first in code order. */
export function byBruteForce({ cells, sums, unit }: FiguresTogether): readonly bigint[] | undefined {
  const floors = cells.map((cell) => cell - (((cell % unit) + unit) % unit));
  const open = cells.flatMap((cell, index) => (cell === floors[index] ? [] : [index]));
  let best: { printed: readonly bigint[]; movement: bigint } | undefined;
  // The first cells up come first, so a later table must be better to win.
  for (let choice = 2 ** open.length - 1; choice >= 0; choice--) {
    const printed = [...floors];
    for (const [at, index] of open.entries())
      if ((choice >> (open.length - 1 - at)) % 2 === 1) printed[index] = (printed[index] as bigint) + unit;
    if (!sums.every((of) => isNeighbour(added(printed, of), added(cells, of), unit))) continue;
    const movement = added(cells.map((cell, index) => size((printed[index] as bigint) - cell)));
    if (!best || movement < best.movement) best = { printed, movement };
  }
  return best?.printed;
}

/** Whether a figure is the floor or the ceiling of an amount in a unit. */
export function isNeighbour(printed: bigint, exact: bigint, unit: bigint): boolean {
  return printed % unit === 0n && size(printed - exact) < unit;
}

export function added(
  cells: readonly bigint[],
  of: readonly number[] = cells.map((_, index) => index),
): bigint {
  return of.reduce((total, index) => total + (cells[index] as bigint), 0n);
}

/** Every table of halves and wholes of a size. */
export function* ofHalves(size: number): Generator<bigint[]> {
  for (let choice = 0; choice < 2 ** size; choice++)
    yield Array.from({ length: size }, (_, index) => ((choice >> index) % 2 === 1 ? 5n : 0n));
}

function size(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/** A printed figure in hundredths of its unit. */
export function whole(text: string): number {
  return text === "–"
    ? 0
    : Math.round(Number(text.replaceAll("\u00a0", "").replace("−", "-").replace(",", ".")) * 100);
}
