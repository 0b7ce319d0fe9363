import { checkArgument } from "../problems/check-argument.ts";

/** One direction of a table: how many rows it has, and which rows have subtotals. */
export interface Direction {
  readonly size: number;
  /** The rows, by index, of each subtotal; none by default. The total of all rows is always a sum. */
  readonly groups?: readonly (readonly number[])[];
}

/**
 * The sums of a full table, for `roundTogether`: one for every combination of a row, a subtotal or the total in each
 * direction, except the single cells. The cells are in order, the last direction fastest.
 *
 * @example
 * ```ts
 * import { sumsOfTable } from "fordela/publish";
 * sumsOfTable([{ size: 2 }, { size: 2 }]); // [[0, 1], [2, 3], [0, 2], [1, 3], [0, 1, 2, 3]]
 * ```
 */
export function sumsOfTable(directions: readonly Direction[]): readonly (readonly number[])[] {
  checkArgument("sumsOfTable", "directions", directions, "list");
  const combined = directions.reduce<readonly (readonly number[])[]>(
    (before, { size, groups = [] }) => {
      const rows = Array.from({ length: size }, (_, index) => index);
      const parts = [...rows.map((row) => [row]), ...groups, ...(size > 1 ? [rows] : [])];
      return before.flatMap((cells) =>
        parts.map((part) => cells.flatMap((cell) => part.map((row) => cell * size + row))),
      );
    },
    [[0]],
  );
  return combined.filter((cells) => cells.length > 1);
}
