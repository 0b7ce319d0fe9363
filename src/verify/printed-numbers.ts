import { type Fraction, lowest, whole } from "../numbers/fraction.ts";
import type { Place } from "../problems/place.ts";
import { otherFigures } from "../tables/other-figures.ts";
import type { OtherContents, Table, TableColumn, TableRow } from "../tables/table.ts";

/** A printed number that is compared within its last decimal: persons, a percentage, kronor per inhabitant. */
export interface PrintedNumber {
  readonly row: TableRow;
  readonly column: TableColumn;
  readonly place: Place;
  readonly text: string;
  readonly value: Fraction;
  /** The step of its last decimal: 1/10 for "4,3". */
  readonly step: Fraction;
}

/** The numbers of a table that are neither amounts nor people, of some contents, by column. */
export function printedNumbers(table: Table, contents: OtherContents): PrintedNumber[][] {
  const byColumn = new Map<TableColumn, PrintedNumber[]>();
  for (const { row, column, place, text, value, decimals } of otherFigures(table, contents)) {
    if (value === null) continue;
    const denominator = 10n ** BigInt(decimals);
    const numbers = byColumn.get(column) ?? [];
    byColumn.set(column, numbers);
    const step = { numerator: 1n, denominator };
    numbers.push({ row, column, place, text, value: lowest(value, denominator), step });
  }
  return [...byColumn.values()];
}

/** The people of a table, as printed, by column. */
export function printedPeople({ columns, rows }: Table): PrintedNumber[][] {
  return columns
    .filter(({ role }) => role === "population")
    .map((column) =>
      rows.flatMap((row) =>
        row.cells.flatMap(({ column: own, place, text, value }) =>
          own === column && value !== null
            ? [{ row, column, place, text, value: whole(value), step: whole(1n) }]
            : [],
        ),
      ),
    );
}
