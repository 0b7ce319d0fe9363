import { cause, type FindCause, suspects } from "./cause.ts";
import { tryLines } from "./try-lines.ts";

/** The same key with the population of another day. Every available register is tried. */
export const otherDate: FindCause = (search) =>
  suspects(search).flatMap((column) =>
    search.registers.flatMap((register) => {
      const cells = tryLines(column, { ...search.recipe, population: register });
      return cells.length > 0
        ? [cause("other-date", cells, { register: register.id, date: register.date })]
        : [];
    }),
  );
