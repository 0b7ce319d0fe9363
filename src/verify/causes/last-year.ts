import { resolvedLines } from "../../agreements/agreement.ts";
import { cause, type FindCause, suspects } from "./cause.ts";
import { tryLines, withRegisters } from "./try-lines.ts";

/** The figures are those of another year's agreement, for the lines of the same name. */
export const lastYear: FindCause = (search) =>
  suspects(search).flatMap((column) => {
    const others = search.agreements.filter(({ id }) => id !== search.recipe.agreement.id);
    return others.flatMap((agreement) => {
      const lines = resolvedLines(agreement).filter((line) => column.lines.some(({ id }) => id === line.id));
      if (lines.length !== column.lines.length) return [];
      const { population: _, ...recipe } = withRegisters(search.recipe, search.registers);
      const cells = tryLines(column, { ...recipe, agreement: { ...agreement, lines } }, lines);
      return cells.length > 0 ? [cause("last-year", cells, { agreement: agreement.id })] : [];
    });
  });
