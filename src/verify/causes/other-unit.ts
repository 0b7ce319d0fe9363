import { sum } from "../../numbers/sum.ts";
import type { Figure } from "../column-figures.ts";
import { agrees } from "../internals/agrees.ts";
import { known } from "../recompute.ts";
import { cause, type FindCause, suspects, wrongEntries } from "./cause.ts";

const FACTORS: readonly bigint[] = [1_000n, 1_000_000n, 1_000_000_000n];

/** Every figure of the column, or a single total, is right in another unit: kronor for thousands, or the reverse. */
export const otherUnit: FindCause = (search) => [
  ...suspects(search).flatMap((column) => {
    const figures = column.entries.filter(({ printed, expected }) => printed !== null && expected !== null);
    return scaled(figures, wrongEntries(column));
  }),
  ...search.verification.columns
    .flatMap((column) => column.sums)
    .filter((sum) => !suspects(search).some(({ sums }) => sums.includes(sum)))
    .flatMap((sum) => {
      const figure = { ...sum, expected: known(sum.added) };
      return sum.printed === sum.added ? [] : scaled([figure], [figure]);
    }),
];

function scaled(figures: readonly Figure[], wrong: readonly Figure[]): ReturnType<FindCause> {
  const times = timesOf(figures);
  const cells = wrong.filter(({ printed }) => printed !== null).map(({ place }) => place.cell);
  return times === undefined ? [] : [cause("other-unit", cells, { times })];
}

/** What printed figures must be multiplied by to be right, all of them by the same: a whole number or `1/1000`. */
export function timesOf(figures: readonly Figure[]): string | undefined {
  if (!figures.some(({ printed }) => printed !== 0n)) return undefined;
  for (const factor of FACTORS) {
    if (figures.every((figure) => fits(figure, factor, 1n)) && isLegible(figures, factor))
      return String(factor);
    if (figures.every((figure) => fits(figure, 1n, factor)) || asRounded(figures, factor))
      return `1/${factor}`;
  }
  return undefined;
}

/**
 * Whether the figures are large enough to show the unit: in millions, any amounts of some hundred thousand are 0 or 1,
 * which is no evidence.
 */
function isLegible(figures: readonly Figure[], factor: bigint): boolean {
  const steps = figures.map(({ cell, expected }) => {
    const rounded = cell.step * factor * BigInt(expected?.parts ?? 1);
    return (expected?.amount ?? 0n) / rounded;
  });
  const exact = figures.every(({ printed, expected }) => (printed ?? 0n) * factor === expected?.amount);
  return exact || sum(steps) >= 10n;
}

function fits({ printed, expected, cell }: Figure, times: bigint, over: bigint): boolean {
  if (printed === null || expected === null || (printed * times) % over !== 0n) return false;
  return agrees((printed * times) / over, (cell.step * times) / over, expected, 0n);
}

/**
 * Whether figures in a smaller unit are all rounded to what the table prints: kronor in whole thousands, in a table
 * of thousands.
 */
function asRounded(figures: readonly Figure[], over: bigint): boolean {
  return figures.every(({ printed, expected, cell: { step } }) => {
    if (printed === null || expected === null || printed % (over * step) !== 0n) return false;
    return agrees(printed / over, step, expected, 0n);
  });
}
