import { sum } from "../../numbers/sum.ts";
import { sums } from "../internals/agrees.ts";
import { cause, type FindCause, wrongEntries } from "./cause.ts";

/** Rows of no recipient of the line are in the total, which exceeds the line by exactly their amounts. */
export const rowExtra: FindCause = ({ verification: { claim, columns } }) =>
  columns.flatMap((column) => {
    if (claim.kind !== "recipients" || claim.partial || column.lines.length === 0) return [];
    const extra = column.entries.filter(({ printed, expected }) => printed && expected === null);
    if (extra.length === 0 || wrongEntries(column).length > 0) return [];
    const amount = sum(extra.map(({ printed }) => printed ?? 0n));
    const line = sum(column.lines.map((one) => one.amount));
    return column.sums.flatMap(({ grand, printed, added, over, cell: { step }, place }) =>
      grand &&
      printed === added &&
      sums(printed, line + amount, over.length, step, 0n) &&
      !sums(printed, line, over.length, step, 0n)
        ? [cause("row-extra", [place.cell], { names: extra.map(({ label }) => label), amount })]
        : [],
    );
  });
