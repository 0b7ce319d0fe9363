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
  const cells = wrong.filter(({ printed }) => printed !== null).map(({ place }) => place.cell);
  const nonZero = figures.some(({ printed }) => printed !== 0n);
  for (const factor of nonZero ? FACTORS : []) {
    if (figures.every((figure) => fits(figure, factor, 1n)))
      return [cause("other-unit", cells, { times: String(factor) })];
    if (figures.every((figure) => fits(figure, 1n, factor)) || asRounded(figures, factor))
      return [cause("other-unit", cells, { times: `1/${factor}` })];
  }
  return [];
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
