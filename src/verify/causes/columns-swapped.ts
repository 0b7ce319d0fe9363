import type { ColumnFigures, Expected } from "../column-figures.ts";
import { cause, type FindCause, reproduced, suspects } from "./cause.ts";

/** Two columns have each other's headers: each contains the figures that belong in the other. */
export const columnsSwapped: FindCause = (search) => {
  const columns = suspects(search);
  return columns.flatMap((one, index) =>
    columns.slice(index + 1).flatMap((other) => {
      const [here, there] = [reproduced(one, expectedOf(other)), reproduced(other, expectedOf(one))];
      return here.length > 0 && there.length > 0
        ? [
            cause("columns-swapped", [...here, ...there], {
              columns: [one.column.letter, other.column.letter],
            }),
          ]
        : [];
    }),
  );
};

function expectedOf({ entries }: ColumnFigures): ReadonlyMap<string, Expected> {
  return new Map(
    entries.flatMap(({ recipient, expected }) =>
      recipient && expected ? [[recipient.code, expected] as const] : [],
    ),
  );
}
