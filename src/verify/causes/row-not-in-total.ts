import { cause, type FindCause } from "./cause.ts";
import { wrongSums } from "./wrong-sums.ts";

/** The total is the sum of every row but one: a row that the sum does not reach, or one that does not belong there. */
export const rowNotInTotal: FindCause = ({ verification: { columns } }) =>
  columns.flatMap((column) =>
    wrongSums(column).flatMap(({ printed, added, over, place }) => {
      const [left, ...more] = over.filter((row) => row.printed && added - row.printed === printed);
      // Where several rows are equal, the sum does not show which of them it lacks.
      if (!left?.printed || more.length > 0 || over.length < 3) return [];
      return [cause("row-not-in-total", [place.cell], { name: left.label, amount: left.printed })];
    }),
  );
