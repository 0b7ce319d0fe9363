import type { ResolvedLine } from "../../agreements/agreement.ts";
import { sum } from "../../numbers/sum.ts";
import type { Directory } from "../../recipients/directory.ts";
import type { Recipe } from "../recompute.ts";
import { amountsUnder } from "./amounts-under.ts";
import { cause, type FindCause, suspects } from "./cause.ts";
import { fitOf } from "./fit-of.ts";
import { sumOfFixed } from "./sum-of-fixed.ts";

const GOTLAND = "municipality:0980";

/**
 * Gotland, one body with three roles, was left out and its share was given to the others. That is one cause for all
 * columns.
 */
export const gotlandMissing: FindCause = (search) => {
  const { directory } = search.recipe;
  const without: Directory = {
    recipients: (level) => directory.recipients(level).filter(({ body }) => body !== GOTLAND),
    group: (name, level) => directory.group(name, level),
    above: (code, level, by) => directory.above?.(code, level, by),
  };
  const found = suspects(search).flatMap((column) => {
    const lines = column.lines.map((line) => ({ ...line, amount: amountWithout(line, without) }));
    const others = column.entries.filter(({ recipient }) => recipient?.body !== GOTLAND);
    const gotland = column.entries.find(({ recipient }) => recipient?.body === GOTLAND);
    if (gotland?.printed) return [];
    const fit = fitOf(column, { ...search.recipe, directory: without }, lines, others);
    return fit ? [{ ...fit, lines: column.lines }] : [];
  });
  // Columns that are rounded in the same way are one cause.
  const ways = new Map<string, typeof found>();
  for (const one of found) {
    const { rounding = "", unit = 0n } = one.besides ?? {};
    ways.set(`${rounding} ${unit}`, [...(ways.get(`${rounding} ${unit}`) ?? []), one]);
  }
  return [...ways.values()].map((columns) => {
    const lines = new Set(columns.flatMap((column) => column.lines));
    const shared = sum([...lines].map((line) => sharedOf(line, search.recipe)));
    const cells = columns.flatMap((column) => column.cells);
    return cause("gotland-missing", cells, { shared, ...columns[0]?.besides });
  });
};

/**
 * What is shared out among the others: the whole line, or only their amounts where each gets a fixed amount and no
 * more.
 */
function amountWithout(line: ResolvedLine, others: Directory): bigint {
  return isFixed(line) ? sumOfFixed(line, others) : line.amount;
}

/** Gotland's share of a line, which the others got instead; none where the line has only fixed amounts. */
function sharedOf(line: ResolvedLine, recipe: Recipe): bigint {
  if (isFixed(line)) return 0n;
  const gotland = recipe.directory.recipients(line.level).find(({ body }) => body === GOTLAND);
  return amountsUnder(recipe, [line])?.get(gotland?.code ?? "")?.amount ?? 0n;
}

function isFixed({ key }: ResolvedLine): boolean {
  return key.every(({ rule }) => rule === "fixed");
}
