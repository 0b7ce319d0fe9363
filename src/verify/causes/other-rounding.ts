import { sum } from "../../numbers/sum.ts";
import { ROUNDINGS } from "../../rounding/index.ts";
import type { RoundingMethod } from "../../rounding/rounding-method.ts";
import type { ColumnFigures, Expected, SumFigure } from "../column-figures.ts";
import { agrees, isCoarse } from "../internals/agrees.ts";
import { known } from "../recompute.ts";
import { amountsUnder } from "./amounts-under.ts";
import {
  type CauseSearch,
  cause,
  coarsestStep,
  type FindCause,
  reproduced,
  suspects,
  wrongEntries,
} from "./cause.ts";
import { UNITS } from "./fit-of.ts";

// The divisor method is last: where `nearest` adds up, both give the same amounts, and a spreadsheet is the likelier
// explanation.
const METHODS: readonly RoundingMethod[] = /* @__PURE__ */ (() =>
  (Object.keys(ROUNDINGS) as RoundingMethod[])
    .filter((method) => method !== "exact")
    .sort((a, b) => Number(a === "divisor") - Number(b === "divisor")))();

/** The same shares, rounded by another method or to another unit. */
export const otherRounding: FindCause = (search) =>
  [...suspects(search), ...coarseWithWrongTotal(search)].flatMap((column) => {
    // Figures printed in thousands were not rounded to a smaller unit.
    const step = coarsestStep(column);
    const units = [search.recipe.unit, ...UNITS].filter((unit) => !isCoarse(step) || unit >= step);
    for (const unit of new Set(units))
      for (const method of METHODS) {
        const amounts = amountsUnder({ ...search.recipe, rounding: method, unit }, column.lines);
        const cells = amounts ? reproducedWithTotal(column, asRounded(amounts)) : [];
        if (cells.length > 0) return [cause("other-rounding", cells, { method, unit })];
      }
    return [];
  });

/** The rounded amounts. The exact shares are of no use here, since the rounding is what is sought. */
function asRounded(amounts: ReadonlyMap<string, Expected>): ReadonlyMap<string, Expected> {
  return new Map([...amounts].map(([code, { amount }]) => [code, known(amount)]));
}

/**
 * Columns in thousands whose rows can all be right, but not together with their total: only the total shows how they
 * were rounded.
 */
function coarseWithWrongTotal({ verification: { claim, columns } }: CauseSearch): ColumnFigures[] {
  if (claim.kind !== "recipients" || claim.partial) return [];
  return columns.filter(
    (column) => isCoarse(coarsestStep(column)) && wrongEntries(column).length === 0 && wrongTotal(column),
  );
}

function wrongTotal({ sums, lines }: ColumnFigures): SumFigure | undefined {
  const stated = known(sum(lines.map(({ amount }) => amount)));
  return sums.find(
    ({ grand, printed, cell }) => grand && printed !== null && !agrees(printed, cell.step, stated, 0n),
  );
}

/** The wrong entries; where there are none, the total, if it is the sum of the same amounts. */
function reproducedWithTotal(column: ColumnFigures, amounts: ReadonlyMap<string, Expected>): string[] {
  if (wrongEntries(column).length > 0) return reproduced(column, amounts);
  const all = column.entries.every(
    ({ recipient, printed }) => recipient && printed === amounts.get(recipient.code)?.amount,
  );
  const total = wrongTotal(column);
  const added = sum([...amounts.values()].map(({ amount }) => amount));
  return all && total?.printed === added ? [total.place.cell] : [];
}
