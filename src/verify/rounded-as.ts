import type { ResolvedLine } from "../agreements/agreement.ts";
import type { Ore } from "../money/ore.ts";
import { AllocationError } from "../problems/allocation-error.ts";
import { placed } from "../problems/placed.ts";
import type { Problem } from "../problems/problem.ts";
import { krona } from "../recipients/unit-in-use.ts";
import type { TableColumn } from "../tables/table.ts";
import type { Claim } from "./claim.ts";
import { type ColumnFigures, type Figure, placeOfColumn } from "./column-figures.ts";
import { agrees } from "./internals/agrees.ts";
import { type Recipe, type Recomputed, recompute } from "./recompute.ts";

/** A column's lines recomputed, and the unit that they were rounded to; or why they cannot be. */
export type RoundedAs =
  | { readonly recomputed: Recomputed; readonly unit: Ore; readonly problems?: undefined }
  | { readonly problems: readonly Problem[]; readonly recomputed?: undefined; readonly unit?: undefined };

/**
 * Recomputes the lines of a column, rounded as the claim states. Where it states no unit, amounts are rounded to one krona,
 * or to one öre if rows of the column print other öre than 00: half of them, or any where that gives no fewer amounts. Where
 * it does not give all and they are whole tens, hundreds, thousands … of kronor, to the coarsest of these that gives every one.
 */
export function roundedAs(
  recipe: Recipe,
  lines: readonly ResolvedLine[],
  column: TableColumn,
  claim: Claim,
  { entries }: Pick<ColumnFigures, "entries">,
): RoundedAs {
  const made = new Map<Ore, Recomputed>();
  const to = (unit: Ore): Recomputed => {
    const recomputed = made.get(unit) ?? recompute({ ...recipe, unit }, lines);
    made.set(unit, recomputed);
    return recomputed;
  };
  const as = (unit: Ore): RoundedAs => ({ recomputed: to(unit), unit });
  try {
    if (claim.roundTo !== undefined) return as(claim.roundTo);
    const missed = (one: Ore): number => missedBy(to, one, entries);
    const fine = entries.filter(({ printed }) => (printed ?? 0n) % krona() !== 0n).length;
    const whole = missed(krona());
    const inOre = whole === IMPOSSIBLE || (fine > 0 && (fine * 2 >= entries.length || missed(1n) <= whole));
    const unit = inOre ? 1n : krona();
    return as((missed(unit) > 0 && coarserUnits(entries).find((one) => missed(one) === 0)) || unit);
  } catch (error) {
    if (!(error instanceof AllocationError)) throw error;
    const problems = error.problems.map((found) => ({
      ...placed(found, [column.letter]),
      place: placeOfColumn(column),
    }));
    return { problems };
  }
}

/** More amounts than any column has: the lines cannot be shared out in a unit. */
const IMPOSSIBLE = 1e9;

/** How many printed amounts are not exactly the recomputed ones. */
function missedBy(to: (unit: Ore) => Recomputed, unit: Ore, entries: readonly Figure[]): number {
  try {
    const { amounts } = to(unit);
    return entries.filter(({ recipient, printed, cell }) => {
      const expected = recipient && amounts.get(recipient.code);
      return printed !== null && !(expected ? agrees(printed, cell.step, expected) : printed === 0n);
    }).length;
  } catch (error) {
    // An amount that is no multiple of the unit cannot be shared out in it.
    if (error instanceof AllocationError) return IMPOSSIBLE;
    throw error;
  }
}

/** The powers of ten kronor that every printed amount is a multiple of, the coarsest first; none for one amount alone. */
function coarserUnits(entries: readonly Figure[]): Ore[] {
  const amounts = entries.flatMap(({ printed }) => (printed ? [printed] : []));
  const units: Ore[] = [];
  if (amounts.length < 2) return units;
  for (let unit = krona() * 10n; amounts.every((amount) => amount % unit === 0n); unit *= 10n)
    units.unshift(unit);
  return units;
}
