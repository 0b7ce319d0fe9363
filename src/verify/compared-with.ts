import type { Fraction } from "../numbers/fraction.ts";
import { type Problem, problemAt } from "../problems/problem.ts";
import type { VerifyProblems } from "../problems/verify.ts";
import type { TableRow } from "../tables/table.ts";
import type { Findings } from "./checks/check.ts";
import { placeOfColumn } from "./column-figures.ts";
import type { PrintedNumber } from "./printed-numbers.ts";

/** What a column of numbers may show: the exact number of a row, or `undefined` where it is not known. */
export type Meaning = (row: TableRow) => Fraction | undefined;

type What = VerifyProblems["printed-differs"]["what"];

/**
 * Compares a column's numbers with the meaning that most of them agree with, each within its last decimal. Where fewer
 * than half of them agree with any, the column shows something else, unless its header names that for certain.
 */
export function comparedWith(
  numbers: readonly PrintedNumber[],
  meanings: readonly Meaning[],
  what: What,
  certain: boolean,
): Partial<Findings> {
  const judged = meanings.map((meaning) => {
    const known = numbers.flatMap((number) => {
      const exact = meaning(number.row);
      return exact ? [{ number, exact, fits: fits(number, exact) }] : [];
    });
    return { known, right: known.filter((one) => one.fits).length };
  });
  const [best] = judged.sort((one, other) => other.right - one.right);
  if (!best || best.known.length === 0) return {};
  if (!certain && best.right * 2 < best.known.length) return {};
  const compared = best.known.map(({ number }) => number.place.cell);
  const wrong = best.known.filter((one) => !one.fits);
  if (best.right === 0 && wrong.length > 1) {
    const [first] = wrong as [(typeof wrong)[number]];
    return { compared, problems: [differs(first, what, true)] };
  }
  return { compared, problems: wrong.map((one) => differs(one, what, false)) };
}

function differs(
  { number, exact }: { readonly number: PrintedNumber; readonly exact: Fraction },
  what: What,
  whole: boolean,
): Problem {
  const place = whole ? placeOfColumn(number.column) : number.place;
  return problemAt("printed-differs", place, {
    cell: number.place.cell,
    header: number.column.header,
    label: number.row.labels.find((label) => label !== "") ?? "",
    what,
    printed: number.text.replace("%", "").trim(),
    expected: rounded(exact, number.step),
  });
}

/** Whether a number can be a rounding or a cutting of the exact one at its last decimal. */
function fits({ value, step }: PrintedNumber, exact: Fraction): boolean {
  const scale = value.denominator * exact.denominator * step.denominator;
  const printed = (value.numerator * scale) / value.denominator;
  const meant = (exact.numerator * scale) / exact.denominator;
  const one = (step.numerator * scale) / step.denominator;
  const over = meant - printed;
  return 2n * over <= one ? -2n * over <= one : over < one;
}

/** The exact number as it would be printed with that step: "0.6" for 0.576 and tenths. */
function rounded(exact: Fraction, step: Fraction): string {
  const steps = exact.numerator * step.denominator * 2n + exact.denominator;
  const units = String(steps / (exact.denominator * 2n));
  const decimals = String(step.denominator).length - 1;
  if (decimals === 0) return units;
  const digits = units.padStart(decimals + 1, "0");
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
