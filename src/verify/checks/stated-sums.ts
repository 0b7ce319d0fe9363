import { lineNames } from "../../agreements/checks/check-stated-sums.ts";
import { sum } from "../../numbers/sum.ts";
import { type Problem, problemAt } from "../../problems/problem.ts";
import { type ColumnFigures, placeOfColumn, type SumFigure } from "../column-figures.ts";
import { agrees, sums } from "../internals/agrees.ts";
import { known } from "../recompute.ts";
import type { Check, Checked } from "./check.ts";

/** The table's sums are those that the agreement, or a text around the table, states. */
export const statedSums: Check = (checked) => {
  const { claim, sheet } = checked;
  const columns = sheet.columns.filter(({ entries }) => entries.every(({ cell }) => !cell.unreadable));
  const ofLines = claim.kind === "recipients" && !claim.partial ? columns : [];
  const found = ofLines.map((column) => ({ column, problem: againstLines(column, checked) }));
  for (const column of columns.slice(0, 1))
    found.push(...againstTexts(column, checked).map((one) => ({ column, problem: one })));
  const stated = found.filter(({ problem: one }) => one !== null);
  const cells = stated.flatMap(({ column }) => [...column.entries, ...grandOf(column)]);
  return {
    problems: stated.flatMap(({ problem: one }) => one ?? []),
    summed: cells.flatMap(({ printed, place }) => (printed === null ? [] : [place.cell])),
  };
};

function grandOf({ sums: totals }: ColumnFigures): SumFigure[] {
  return totals.filter(({ grand, printed }) => grand && printed !== null).slice(0, 1);
}

/** `null` where no sum is stated for the column, `undefined` where the sum is right. */
function againstLines(figures: ColumnFigures, { claim }: Checked): Problem | undefined | null {
  const { column, lines, entries, paidOut } = figures;
  if (lines.length === 0 || entries.length === 0) return null;
  const stated = known(paidOut ?? sum(lines.map((line) => line.amount)));
  const [grand] = grandOf(figures);
  const printed = grand?.printed ?? addUp(entries);
  const step = grand?.cell.step ?? entries[0]?.cell.step ?? 1n;
  const fine = grand
    ? agrees(printed, step, stated, claim.tolerance)
    : sums(printed, stated.amount, entries.length, step, claim.tolerance);
  if (fine) return undefined;
  const source = `${claim.agreement?.id}, ${lineNames(lines)}`;
  return problemAt("stated-differs", grand?.place ?? placeOfColumn(column), {
    source,
    stated: stated.amount,
    computed: printed,
  });
}

function againstTexts({ column, entries }: ColumnFigures, { claim }: Checked): (Problem | undefined)[] {
  const computed = addUp(entries);
  if (entries.length === 0) return [];
  return (claim.stated ?? []).map(({ amount, source }) => {
    const step = entries[0]?.cell.step ?? 1n;
    if (sums(computed, amount, entries.length, step, claim.tolerance)) return undefined;
    return problemAt("stated-differs", placeOfColumn(column), { source, stated: amount, computed });
  });
}

function addUp(entries: ColumnFigures["entries"]): bigint {
  return sum(entries.map(({ row, printed }) => (row.role === "of-which" ? 0n : (printed ?? 0n))));
}
