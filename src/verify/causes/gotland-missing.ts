import type { SettledLine } from "../../agreements/agreement.ts";
import type { Directory } from "../../recipients/directory.ts";
import { cause, type FindCause, reproduced, suspects } from "./cause.ts";
import { sumOfFixed } from "./sum-of-fixed.ts";
import { amountsUnder } from "./try-lines.ts";

const GOTLAND = "municipality:0980";

/** Gotland, one body with three roles, was left out and its share given to the others. */
export const gotlandMissing: FindCause = (search) =>
  suspects(search).flatMap((column) => {
    const { directory } = search.recipe;
    const without: Directory = {
      recipients: (level) => directory.recipients(level).filter(({ body }) => body !== GOTLAND),
      group: (name, level) => directory.group(name, level),
    };
    const lines = column.lines.map((line) => ({ ...line, amount: amountWithout(line, without) }));
    const amounts = amountsUnder({ ...search.recipe, directory: without }, lines);
    if (!amounts) return [];
    const others = column.entries.filter(({ recipient }) => recipient?.body !== GOTLAND);
    const gotland = column.entries.find(({ recipient }) => recipient?.body === GOTLAND);
    if (gotland?.printed) return [];
    const cells = reproduced({ ...column, entries: others }, amounts);
    return cells.length > 0
      ? [cause("gotland-missing", cells, { shared: gotland?.expected?.amount ?? 0n })]
      : [];
  });

/** What is shared out among the others: all, but where each gets a fixed amount and no more, just their amounts. */
function amountWithout(line: SettledLine, others: Directory): bigint {
  return line.key.every(({ rule }) => rule === "fixed") ? sumOfFixed(line, others) : line.amount;
}
