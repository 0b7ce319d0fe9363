import type { Figure } from "../column-figures.ts";
import { cause, type FindCause } from "./cause.ts";

/**
 * A recipient's row was entered twice, with the same figures; where one recipient's money is spread, each row is
 * separate.
 */
export const rowDuplicated: FindCause = ({ verification: { claim, columns } }) =>
  columns.flatMap(({ entries }) => {
    if (claim.kind !== "recipients") return [];
    const first = new Map<string, Figure>();
    const doubled = entries.filter((one) => {
      if (!one.recipient || one.expected === null) return false;
      const before = first.get(one.recipient.code);
      if (!before) first.set(one.recipient.code, one);
      return before?.printed === one.printed;
    });
    if (doubled.length === 0) return [];
    const names = [...new Set(doubled.map(({ label }) => label))];
    return [
      cause(
        "row-duplicated",
        doubled.map(({ place }) => place.cell),
        { names },
      ),
    ];
  });
