import type { ResolvedLine } from "../../agreements/agreement.ts";
import { absolute } from "../../numbers/absolute.ts";
import type { RoundingMethod } from "../../rounding/rounding-method.ts";
import type { ColumnFigures, Expected } from "../column-figures.ts";
import { isCoarse } from "../internals/agrees.ts";
import type { Recipe } from "../recompute.ts";
import { amountsUnder } from "./amounts-under.ts";
import { type Besides, coarsestStep, reproduced } from "./cause.ts";

/** Units that amounts are rounded to, in öre. */
export const UNITS: readonly bigint[] = [
  1n,
  100n,
  100_00n,
  1_000_00n,
  10_000_00n,
  50_000_00n,
  100_000_00n,
  500_000_00n,
  1_000_000_00n,
];

/** Every method that rounds, the likeliest in a spreadsheet first. */
const METHODS: readonly RoundingMethod[] = [
  "nearest",
  "floor",
  "largest-remainder",
  "nearest-residual-to-largest",
  "divisor",
];

/** How a hypothesis gives a column: the wrong cells, and how amounts were rounded where not as claimed. */
export interface Fit {
  readonly cells: readonly string[];
  readonly besides?: Besides;
}

/**
 * Whether a changed recipe or changed lines reproduce a column, with amounts rounded as claimed or, as spreadsheets do,
 * each row by itself. Shares that are as expected are no hypothesis: only their rounding could differ.
 */
export function fitOf(
  column: ColumnFigures,
  recipe: Recipe,
  lines: readonly ResolvedLine[] = column.lines,
  entries: ColumnFigures["entries"] = column.entries,
): Fit | undefined {
  const amounts = amountsUnder(recipe, lines);
  const compared = { ...column, entries };
  if (!amounts || hasSameShares(compared, amounts)) return undefined;
  const cells = reproduced(compared, amounts);
  if (cells.length > 0) return { cells };
  for (const { method, unit } of isCoarse(coarsestStep(column)) ? [] : roundingsOf(compared, recipe)) {
    if (!isNear(compared, amounts, method, unit)) continue;
    const rounded = amountsUnder({ ...recipe, rounding: method, unit }, lines);
    const explained = rounded ? reproduced(compared, rounded) : [];
    if (explained.length > 0) return { cells: explained, besides: { rounding: method, unit } };
  }
  return undefined;
}

function hasSameShares({ entries }: ColumnFigures, amounts: ReadonlyMap<string, Expected>): boolean {
  return entries.every(({ recipient, expected }) => {
    const other = recipient && amounts.get(recipient.code)?.exact;
    const own = expected?.exact;
    return !other || !own || (other.numerator === own.numerator && other.denominator === own.denominator);
  });
}

/** The ways of rounding that are tried: to the unit of the claim, and to the coarsest that all figures are multiples of. */
function roundingsOf({ entries }: ColumnFigures, { rounding, unit }: Recipe) {
  const printed = entries.flatMap((entry) => entry.printed || []);
  const coarser = UNITS.findLast((one) => one > unit && printed.every((figure) => figure % one === 0n));
  const units = coarser && printed.length > 0 ? [unit, coarser] : [unit];
  return units.flatMap((one) =>
    METHODS.filter((method) => method !== rounding || one !== unit).map((method) => ({ method, unit: one })),
  );
}

/** Whether the figures are near enough to the exact shares to be a rounding of them: cheap to ask. */
function isNear(
  { entries }: ColumnFigures,
  amounts: ReadonlyMap<string, Expected>,
  method: RoundingMethod,
  unit: bigint,
): boolean {
  const far = method === "nearest-residual-to-largest" || method === "divisor" ? BigInt(entries.length) : 1n;
  return entries.every(({ recipient, printed }) => {
    if (recipient === null || printed === null) return true;
    const share = amounts.get(recipient.code);
    if (!share) return false;
    const { numerator, denominator } = share.exact;
    const off = absolute(printed * denominator - numerator);
    return off <= unit * far * BigInt(share.parts ?? 1) * denominator;
  });
}
