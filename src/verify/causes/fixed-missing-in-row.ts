import type { ResolvedLine } from "../../agreements/agreement.ts";
import type { ColumnFigures, Expected, Figure } from "../column-figures.ts";
import { agrees } from "../internals/agrees.ts";
import { known, plus, type Recipe } from "../recompute.ts";
import { amountsUnder } from "./amounts-under.ts";
import { cause, type FindCause, isTelling, suspects, wrongEntries } from "./cause.ts";
import { fixedRules, sumOfFixed } from "./sum-of-fixed.ts";

/** The fixed amount was not added in some rows; all the others have theirs. */
export const fixedMissingInRow: FindCause = (search) =>
  suspects(search).flatMap((column) => {
    const wrong = wrongEntries(column);
    const byAmount = new Map<bigint, Figure[]>();
    for (const fixed of fixedAmounts(column, search.recipe))
      for (const figure of wrong) {
        const each = fixed.get(figure.recipient?.code ?? "")?.amount;
        const found = each === undefined ? undefined : (byAmount.get(each) ?? []);
        if (each && found && lacks(figure, each) && !found.includes(figure))
          byAmount.set(each, [...found, figure]);
      }
    return [...byAmount].flatMap(([each, figures]) => {
      if (!isTelling(figures.length, wrong.length)) return [];
      const cells = figures.map(({ place }) => place.cell);
      return [cause("fixed-missing-in-row", cells, { names: figures.map(({ label }) => label), each })];
    });
  });

/** What each recipient gets by the fixed amounts of a line, for every line that also shares a rest. */
function fixedAmounts({ lines }: ColumnFigures, recipe: Recipe): ReadonlyMap<string, Expected>[] {
  const both = lines.filter((line) => {
    const fixed = fixedRules(line).length;
    return fixed > 0 && fixed < line.key.length;
  });
  return both.flatMap((line) => {
    const only: ResolvedLine = { ...line, key: fixedRules(line) };
    return amountsUnder(recipe, [{ ...only, amount: sumOfFixed(only, recipe.directory) }]) ?? [];
  });
}

function lacks({ printed, expected, cell }: Figure, each: bigint): boolean {
  if (printed === null || !expected) return false;
  const { parts = 1 } = expected;
  return agrees(printed, cell.step, { ...plus(expected, known(-each)), parts }, 0n);
}
