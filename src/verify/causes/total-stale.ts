import { sum } from "../../numbers/sum.ts";
import type { ColumnFigures, Expected } from "../column-figures.ts";
import { agrees } from "../internals/agrees.ts";
import { known, plus } from "../recompute.ts";
import { cause, type FindCause, wrongEntries } from "./cause.ts";
import { wrongSums } from "./wrong-sums.ts";

/** Every row is right, and only the total is not their sum: it was not recomputed. */
export const totalStale: FindCause = ({ verification }) =>
  verification.columns.flatMap((column) => {
    const { entries } = column;
    const recomputed = entries.some(({ expected }) => expected !== null);
    const codes = entries.flatMap(({ recipient }) => recipient?.code ?? []);
    const twice = verification.claim.kind === "recipients" && new Set(codes).size < codes.length;
    if (!recomputed || twice || wrongEntries(column).length > 0) return [];
    return wrongTotals(column, verification.claim.partial).map(({ place, added }) =>
      cause("total-stale", [place.cell], { right: added }),
    );
  });

/** The totals that are neither the printed sum of the rows, nor their exact one, nor the line's amount. */
function wrongTotals(column: ColumnFigures, partial = false) {
  const line = known(sum(column.lines.map(({ amount }) => amount)));
  const off = column.sums.flatMap((figure) => {
    const { printed, over, added, cell, grand } = figure;
    if (printed === null || over.length === 0 || printed === added) return [];
    if (over.some((one) => one.cell.unreadable)) return [];
    const exact = over.reduce<Expected>(
      (all, { expected }) => (expected ? plus(all, expected) : all),
      known(0n),
    );
    const right = [{ ...exact, parts: 1 }, ...(grand && column.lines.length > 0 ? [line] : [])];
    return right.some((one) => agrees(printed, cell.step, one, 0n)) ? [] : [figure];
  });
  // The total of a whole line is compared with the line's amount; other sums have only their rows.
  const wrong = new Set(wrongSums(column).map(({ place }) => place.cell));
  return off.filter(
    ({ grand, place }) => wrong.has(place.cell) || (grand && !partial && column.lines.length > 0),
  );
}
