import { cause, type FindCause, suspects } from "./cause.ts";
import { tryLines, withRegisters } from "./try-lines.ts";

/** The line's money was shared by the key of another line, of this agreement or another year's. */
export const keyOfOtherLine: FindCause = (search) =>
  suspects(search).flatMap((column) => {
    const [line, ...more] = column.lines;
    if (!line || more.length > 0) return [];
    const own = search.recipe.agreement;
    const recipe = withRegisters(search.recipe, search.registers);
    const agreements = [own, ...search.agreements.filter(({ id }) => id !== own.id)];
    for (const agreement of agreements)
      for (const other of agreement.lines.filter(
        ({ level, id }) => level === line.level && (id !== line.id || agreement !== own),
      )) {
        const cells = tryLines(column, recipe, [{ ...line, key: other.key }]);
        if (cells.length > 0)
          return [cause("key-of-other-line", cells, { line: other.id, agreement: agreement.id })];
      }
    return [];
  });
