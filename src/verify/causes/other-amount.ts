import { resolvedLines } from "../../agreements/agreement.ts";
import { sum } from "../../numbers/sum.ts";
import { krona } from "../../recipients/unit-in-use.ts";
import { coarsestStep } from "./cause.ts";
import type { Suppose } from "./hypothesis.ts";

/** An amount that may have been shared instead of the line's, and whose it is. */
interface OtherAmount {
  readonly amount: bigint;
  /** The id of a line or an area; absent for an amount of none. */
  readonly of?: string;
  readonly agreement?: string;
}

/**
 * The key was applied to another amount than the line's: another line's, an area's, last year's, or one that is only
 * known from the table. The figures must add up to it, and are otherwise no evidence.
 */
export const otherAmount: Suppose = function* (search, column) {
  const [line, ...more] = column.lines;
  if (!line || more.length > 0 || line.key.every(({ rule }) => rule === "fixed")) return;
  const printed = sum(column.entries.map((entry) => entry.printed ?? 0n));
  const step = coarsestStep(column);
  const slack = step > krona() ? step * BigInt(column.entries.length) : 0n;
  const { agreement: own } = search.recipe;
  const others = [own, ...search.agreements.filter(({ id }) => id !== own.id)].flatMap((agreement) => {
    const lines = resolvedLines(agreement);
    const named = agreement.id === own.id ? {} : { agreement: agreement.id };
    const areas = agreement.areas.map(({ id }) => ({
      of: id,
      amount: sum(lines.filter(({ area }) => area === id).map(({ amount }) => amount)),
    }));
    // The same line of another year before other lines.
    const namesakes = lines.toSorted((a, b) => Number(b.id === line.id) - Number(a.id === line.id));
    return [...namesakes.map(({ id, amount }) => ({ of: id, amount })), ...areas].map(
      (one): OtherAmount => ({ ...one, ...named }),
    );
  });
  const known = others.filter(({ amount }) => amount - printed <= slack && printed - amount <= slack);
  for (const details of [...known, ...(slack === 0n ? [{ amount: printed }] : [])]) {
    if (details.amount === line.amount || details.amount === 0n) continue;
    const lines = [{ ...line, amount: details.amount }];
    yield { code: "other-amount", details, recipe: search.recipe, lines };
  }
};
