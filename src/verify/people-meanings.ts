import { type Fraction, whole } from "../numbers/fraction.ts";
import { sum } from "../numbers/sum.ts";
import type { Ages, Register } from "../population/register.ts";
import { weightsOfKey } from "../rules/weights-of-key.ts";
import type { ColumnFigures, Figure } from "./column-figures.ts";
import type { Meaning } from "./compared-with.ts";
import type { Sheet } from "./sheet.ts";

/** The money in a row of one column, in öre: what it should be where that is known, otherwise as printed. */
export function moneyMeaning(column: ColumnFigures): Meaning {
  const byRow = partsByRow([column]);
  return ({ row }) => {
    const parts = byRow.get(row);
    if (!parts) return undefined;
    const amounts = parts.map(({ expected, printed }) => expected?.amount ?? printed);
    return amounts.includes(null) ? undefined : whole(sum(amounts as bigint[]));
  };
}

/**
 * The people of a row, of the ages that each key counts and of all ages, in each register that the lines use.
 *
 * @param estimates whether registers of another date than the agreement's count, as where a header names their date
 */
export function peopleMeanings({ columns, recipe, registers: uses }: Sheet, estimates = false): Meaning[] {
  const ids = uses.flatMap(({ estimate, register }) => (estimates || !estimate ? register.id : []));
  const loaded = [...(recipe?.registers ?? []), recipe?.population ?? []].flat();
  const registers = loaded.filter(
    ({ id }, index) => ids.includes(id) && index === loaded.findIndex((one) => one.id === id),
  );
  const byRow = partsByRow(columns);
  const bands = [undefined, ...agesOf(columns)];
  return registers.flatMap((register) =>
    bands.map(
      (ages) =>
        ({ row }) =>
          peopleIn(byRow.get(row), register, ages),
    ),
  );
}

function peopleIn(
  parts: readonly Figure[] | undefined,
  register: Register,
  ages: Ages | undefined,
): Fraction | undefined {
  if (!parts) return undefined;
  const counts = parts.map(({ recipient }) => recipient && register.count(recipient.code, ages));
  if (counts.some((count) => count === null || count === undefined)) return undefined;
  return whole(sum((counts as number[]).map(BigInt)));
}

/** The bands of ages that the lines of the columns are shared by. */
function agesOf(columns: readonly ColumnFigures[]): Ages[] {
  const weights = columns.flatMap(({ lines }) => lines.flatMap(({ key }) => weightsOfKey(key)));
  const bands = weights.flatMap((weight) => (weight.by === "population" && weight.ages ? [weight.ages] : []));
  return [...new Map(bands.map((band) => [String(band), band])).values()];
}

/** The entries that each row, by its number, consists of: itself, or those that a sum is over. */
function partsByRow(columns: readonly ColumnFigures[]): Map<number, readonly Figure[]> {
  const byRow = new Map<number, readonly Figure[]>();
  for (const { entries, sums } of columns) {
    for (const figure of entries) if (!byRow.has(figure.row.row)) byRow.set(figure.row.row, [figure]);
    for (const figure of sums) if (!byRow.has(figure.row.row)) byRow.set(figure.row.row, figure.over);
  }
  return byRow;
}
