import type { ColumnFigures, Expected, Figure } from "../column-figures.ts";
import { agrees } from "../internals/agrees.ts";
import type { Recipe } from "../recompute.ts";
import { amountsUnder } from "./amounts-under.ts";
import { cause, FEW, type FindCause, type OrderOfAmounts, suspects, wrongEntries } from "./cause.ts";

/** Fewer wrong rows than this are exchanged, not sorted. */
const SORTED = 3;

/** Every amount is in the column, but not on its recipient's row: the names were sorted, or moved, without the amounts. */
export const namesOffAmounts: FindCause = (search) =>
  suspects(search).flatMap((column) => {
    const wrong = wrongEntries(column).filter(({ printed }) => printed !== null);
    if (wrong.length < SORTED) return [];
    for (const rows of rightAmounts(column, search.recipe)) {
      // Rounded by itself, a row may have its own amount after all.
      if (rows.filter((row) => !fits(row, row)).length < SORTED) continue;
      if (!sameAmounts(rows) || (wrong.length <= FEW && isExchanged(rows))) continue;
      const cells = wrong.map(({ place }) => place.cell);
      return [cause("names-off-amounts", cells, { order: orderOf(rows) })];
    }
    return [];
  });

/** A printed figure beside the amount that belongs on its row. */
interface Row {
  readonly figure: Figure;
  readonly printed: bigint;
  readonly right: Expected;
  readonly code: string;
}

/** The rows with their right amounts, as claimed and with each row rounded by itself. */
function rightAmounts(column: ColumnFigures, recipe: Recipe): Row[][] {
  const alone = amountsUnder({ ...recipe, rounding: "nearest" }, column.lines);
  const asClaimed = column.entries.flatMap((figure) => rowOf(figure, figure.expected));
  const rounded = column.entries.flatMap((figure) =>
    rowOf(figure, alone?.get(figure.recipient?.code ?? "") ?? figure.expected),
  );
  return [asClaimed, rounded];
}

function rowOf(figure: Figure, right: Expected | null): Row[] {
  const { printed, recipient } = figure;
  return printed === null || !recipient || !right ? [] : [{ figure, printed, right, code: recipient.code }];
}

function fits({ figure, printed }: Row, { right }: Row): boolean {
  return agrees(printed, figure.cell.step, right, 0n);
}

/** Whether the printed figures are the right amounts in some order: sorted, each is the one of the same rank. */
function sameAmounts(rows: readonly Row[]): boolean {
  const compare = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);
  const printed = rows.toSorted((a, b) => compare(a.printed, b.printed));
  const right = rows.toSorted((a, b) => compare(a.right.amount, b.right.amount));
  return printed.every((row, index) => fits(row, right[index] as Row));
}

/** Whether each wrong row has the amount of a row that has its own. */
function isExchanged(rows: readonly Row[]): boolean {
  const wrong = rows.filter((row) => !fits(row, row));
  return wrong.every((one) => wrong.some((other) => fits(one, other) && fits(other, one)));
}

function orderOf(rows: readonly Row[]): OrderOfAmounts {
  const inOrder = (order: readonly Row[]): boolean =>
    rows.every((row, index) => fits(row, order[index] as Row));
  if (inOrder(rows.toSorted((a, b) => (a.code < b.code ? -1 : 1)))) return "code";
  for (let by = 1; by < rows.length; by++)
    if (inOrder([...rows.slice(by), ...rows.slice(0, by)])) return "shifted";
  const rises = (sign: bigint): boolean =>
    rows.every(
      ({ printed }, index) => index === 0 || sign * (printed - (rows[index - 1] as Row).printed) >= 0n,
    );
  return rises(1n) || rises(-1n) ? "size" : "other";
}
