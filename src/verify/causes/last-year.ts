import { resolvedLines } from "../../agreements/agreement.ts";
import { withRegisters } from "./amounts-under.ts";
import type { Suppose } from "./hypothesis.ts";

/** The figures are those of another year's agreement, for the lines of the same name. */
export const lastYear: Suppose = function* (search, column) {
  for (const agreement of search.agreements.filter(({ id }) => id !== search.recipe.agreement.id)) {
    const lines = resolvedLines(agreement).filter((line) => column.lines.some(({ id }) => id === line.id));
    if (lines.length !== column.lines.length) continue;
    const { population: _, ...recipe } = withRegisters(search.recipe, search.registers);
    const theirs = { ...recipe, agreement: { ...agreement, lines } };
    yield { code: "last-year", details: { agreement: agreement.id }, recipe: theirs, lines };
  }
};
