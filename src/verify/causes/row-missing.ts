import { isEligible } from "../../agreements/eligibility.ts";
import { sum } from "../../numbers/sum.ts";
import { agrees, sums } from "../internals/agrees.ts";
import { known } from "../recompute.ts";
import { amountsUnder } from "./amounts-under.ts";
import { cause, type FindCause, wrongEntries } from "./cause.ts";
import { wrongSums } from "./wrong-sums.ts";

/** Recipients have no row, and what the rows lack of the total is exactly their amounts. */
export const rowMissing: FindCause = ({ verification: { claim, columns }, recipe }) =>
  columns.flatMap((column) => {
    const totals = wrongSums(column).filter(({ grand }) => grand);
    const [first] = column.lines;
    if (claim.kind !== "recipients" || !first || totals.length === 0) return [];
    const present = new Set(column.entries.flatMap(({ recipient }) => recipient?.code ?? []));
    const missing = recipe.directory
      .recipients(first.level)
      .filter((one) => column.lines.some(({ eligibility }) => isEligible(one, eligibility)))
      .filter(({ code }) => !present.has(code));
    const amounts = missing.length > 0 ? amountsUnder(recipe, column.lines) : undefined;
    if (!amounts) return [];
    const amount = sum(missing.map(({ code }) => amounts.get(code)?.amount ?? 0n));
    const names = missing.map(({ name }) => name);
    // The total is right: it is the line's amount, or the sum of rows that are right and of those that are missing.
    const line = known(sum(column.lines.map((one) => one.amount)));
    const rightRows = wrongEntries(column).length === 0;
    return totals.flatMap(({ printed, added, over, cell, place }) =>
      sums(printed, added + amount, over.length + missing.length, cell.step, 0n) &&
      (rightRows || agrees(printed, cell.step, line, 0n))
        ? [cause("row-missing", [place.cell], { names, amount })]
        : [],
    );
  });
