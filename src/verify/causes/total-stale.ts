import { sum } from "../../numbers/sum.ts";
import type { ColumnFigures, SumFigure } from "../column-figures.ts";
import { agrees, sums } from "../internals/agrees.ts";
import { known } from "../recompute.ts";
import { cause, type FindCause, wrongEntries } from "./cause.ts";

/** Every row is right, and only the total is not their sum: it was not recomputed. */
export const totalStale: FindCause = ({ verification }) =>
  verification.columns.flatMap((column) => {
    const { entries } = column;
    const recomputed = entries.some(({ expected }) => expected !== null);
    const codes = entries.flatMap(({ recipient }) => recipient?.code ?? []);
    const twice = verification.claim.kind === "recipients" && new Set(codes).size < codes.length;
    if (!recomputed || twice || wrongEntries(column).length > 0) return [];
    return column.sums.flatMap((figure) =>
      isStale(figure, column) ? [cause("total-stale", [figure.place.cell], { right: figure.added })] : [],
    );
  });

/** The total is neither the sum of the rows nor that of the line; if it were the line's, rows would be missing. */
function isStale(figure: SumFigure, { lines }: ColumnFigures): boolean {
  const { printed, over, added, cell, grand } = figure;
  if (printed === null || over.length === 0 || printed === added) return false;
  // The sum of the rows is unknown where one of them cannot be read.
  if (over.some((one) => one.cell.unreadable)) return false;
  const line = known(sum(lines.map(({ amount }) => amount)));
  if (grand && lines.length > 0) return !agrees(printed, cell.step, line, 0n);
  return !sums(printed, added, over.length, cell.step, 0n);
}
