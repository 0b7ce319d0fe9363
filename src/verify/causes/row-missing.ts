import { isEligible } from "../../agreements/eligibility.ts";
import { sum } from "../../numbers/sum.ts";
import type { ColumnFigures } from "../column-figures.ts";
import { agrees, sums } from "../internals/agrees.ts";
import { known, type Recipe } from "../recompute.ts";
import { amountsUnder } from "./amounts-under.ts";
import { cause, type FindCause, wrongEntries } from "./cause.ts";

/** Recipients have no row, and what the rows lack of the total, or the total of the line, is exactly their amounts. */
export const rowMissing: FindCause = ({ verification: { claim, columns }, recipe }) =>
  columns.flatMap((column) => {
    const missing = claim.kind === "recipients" ? missingIn(column, recipe) : [];
    if (missing.length === 0) return [];
    const amount = sum(missing.map((one) => one.amount));
    const names = missing.map(({ name }) => name);
    const line = sum(column.lines.map((one) => one.amount));
    const rightRows = wrongEntries(column).length === 0;
    return column.sums.flatMap(({ grand, printed, added, over, cell: { step }, place }) => {
      if (!grand || printed === null || over.some(({ cell }) => cell.unreadable)) return [];
      const near = (one: bigint, other: bigint): boolean =>
        sums(one, other, over.length + missing.length, step, 0n);
      const isLine = agrees(printed, step, known(line), 0n);
      const follows = near(printed, added);
      if (!follows && near(printed, added + amount) && (rightRows || isLine))
        return [cause("row-missing", [place.cell], { names, amount, lacking: "rows" })];
      if (follows && !isLine && !claim.partial && rightRows && near(printed + amount, line))
        return [cause("row-missing", [place.cell], { names, amount, lacking: "total" })];
      return [];
    });
  });

/** The recipients of a column's lines that get something and have no row in it, with what they get. */
function missingIn(
  { lines, entries }: ColumnFigures,
  recipe: Recipe,
): { readonly name: string; readonly amount: bigint }[] {
  const [first] = lines;
  if (!first) return [];
  const present = new Set(entries.flatMap(({ recipient }) => recipient?.code ?? []));
  const missing = recipe.directory
    .recipients(first.level)
    .filter((one) => !present.has(one.code) && lines.some((line) => isEligible(one, line.eligibility)));
  const amounts = missing.length > 0 ? amountsUnder(recipe, lines) : undefined;
  return missing.flatMap(({ code, name }) => {
    const amount = amounts?.get(code)?.amount;
    return amount ? { name, amount } : [];
  });
}
