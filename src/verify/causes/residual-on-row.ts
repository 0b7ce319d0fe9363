import { sum } from "../../numbers/sum.ts";
import { isCoarse } from "../internals/agrees.ts";
import { amountsUnder } from "./amounts-under.ts";
import { cause, coarsestStep, type FindCause, suspects, wrongEntries } from "./cause.ts";

/** Each share was rounded by itself, and the difference from the sum was put on one row. */
export const residualOnRow: FindCause = (search) =>
  suspects(search).flatMap((column) => {
    const whole = search.recipe.directory.recipients(column.lines[0]?.level ?? "county").length;
    if (column.entries.filter(({ recipient, printed }) => recipient && printed !== null).length < whole)
      return [];
    const stated = sum(column.lines.map((line) => line.amount));
    const step = coarsestStep(column);
    const unit = isCoarse(step) ? step : search.recipe.unit;
    for (const method of ["nearest", "floor"] as const) {
      const amounts = amountsUnder({ ...search.recipe, rounding: method, unit }, column.lines);
      if (!amounts) continue;
      const residual = stated - sum([...amounts.values()].map(({ amount }) => amount));
      const off = column.entries.filter(({ recipient, printed }) => {
        const amount = recipient && amounts.get(recipient.code);
        return amount && printed !== amount.amount;
      });
      const [only, ...more] = off;
      const amount = only?.recipient && amounts.get(only.recipient.code);
      if (!amount || more.length > 0 || only.printed !== amount.amount + residual) continue;
      const cells = wrongEntries(column).map(({ place }) => place.cell);
      return [cause("residual-on-row", cells, { residual, name: only.label, method })];
    }
    return [];
  });
