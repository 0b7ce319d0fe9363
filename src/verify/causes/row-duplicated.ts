import { cause, type FindCause } from "./cause.ts";

/** A recipient's row was entered twice, with the same figures. */
export const rowDuplicated: FindCause = ({ verification }) =>
  verification.columns.flatMap(({ entries }) => {
    const doubled = entries.flatMap((one, index) => {
      const first = entries
        .slice(0, index)
        .find((other) => other.recipient && other.recipient === one.recipient);
      return first && first.printed === one.printed ? [one] : [];
    });
    if (doubled.length === 0) return [];
    const names = doubled.map(({ label }) => label);
    return [
      cause(
        "row-duplicated",
        doubled.map(({ cell }) => cell.address),
        { names },
      ),
    ];
  });
