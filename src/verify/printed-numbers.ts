import { type Fraction, lowest, whole } from "../numbers/fraction.ts";
import { scanFigure } from "../numbers/scan-figure.ts";
import type { Place } from "../problems/place.ts";
import { withoutMarks } from "../tables/cells/without-marks.ts";
import { placeNamed } from "../tables/csv/grid.ts";
import type { Table, TableColumn, TableRow } from "../tables/table.ts";

/** A number printed in a column that holds neither amounts nor people: a percentage, kronor per inhabitant, a rank. */
export interface PrintedNumber {
  readonly row: TableRow;
  readonly place: Place;
  readonly text: string;
  readonly value: Fraction;
  /** The step of its last decimal: 1/10 for "4,3". */
  readonly step: Fraction;
  /** Whether the column counts its rows 1, 2, 3 …, which says nothing of anyone's money. */
  readonly isRunning: boolean;
}

const MINUS = "-\u2212\u2013";

/** The numbers of a column that is read neither as amounts nor as people; none for codes, names and texts. */
export function printedNumbers(table: Table, column: TableColumn): PrintedNumber[] {
  if (column.role !== "percent" && column.role !== "other") return [];
  const found = table.rows.flatMap((row) =>
    row.texts.flatMap(({ address, text }) => {
      const place = placeNamed(address);
      const read = place.column === column.letter ? readNumber(text) : undefined;
      return read ? [{ row, place, text, ...read }] : [];
    }),
  );
  const isRunning = found.every(
    ({ value }, index) => value.numerator === BigInt(index + 1) * value.denominator,
  );
  return found.map((one) => ({ ...one, isRunning }));
}

/** The people of a column, as printed. */
export function printedPeople(table: Table, column: TableColumn): PrintedNumber[] {
  return table.rows.flatMap((row) =>
    row.cells.flatMap(({ column: own, place, text, value }) =>
      own === column && value !== null
        ? [{ row, place, text, value: whole(value), step: whole(1n), isRunning: false }]
        : [],
    ),
  );
}

function readNumber(text: string): Pick<PrintedNumber, "value" | "step"> | undefined {
  const plain = withoutMarks(text).replace(/\s*(%|procent|kr)$/i, "");
  const negative = plain !== "" && MINUS.includes(plain.charAt(0));
  const from = negative || plain.startsWith("+") ? 1 : 0;
  const figure = scanFigure(plain, from);
  if ("reason" in figure || figure.end !== plain.length) return undefined;
  const denominator = 10n ** BigInt(figure.decimals.length);
  const digits = BigInt(figure.digits + figure.decimals);
  return { value: lowest(negative ? -digits : digits, denominator), step: { numerator: 1n, denominator } };
}
