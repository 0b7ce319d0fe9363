import { orePer } from "../../money/money-unit.ts";
import type { Figure, SumFigure } from "../column-figures.ts";
import { agrees, isCoarse } from "../internals/agrees.ts";
import { known } from "../recompute.ts";
import { type Cause, cause, type FindCause, isTelling, wrongEntries } from "./cause.ts";

/** Single figures in which two neighbouring digits are exchanged. */
export const digitsTransposed: FindCause = (search) =>
  miswritten(search, (printed, right) => isTransposition(printed, right), "digits-transposed");

/** Single figures in which a group of three digits is missing. */
export const thousandsCut: FindCause = (search) =>
  miswritten(search, (printed, right) => isCut(printed, right), "thousands-cut");

function miswritten(
  { verification }: Parameters<FindCause>[0],
  test: (printed: string, right: string) => boolean,
  code: "digits-transposed" | "thousands-cut",
): Cause[] {
  return verification.columns.flatMap((column) => {
    const wrong = wrongEntries(column);
    // Where rows are wrong, a mistake in the total cannot be distinguished from a mistake in the rows.
    const figures = wrong.length > 0 ? wrong : column.sums.map(asSumOfRows);
    const causes = figures.flatMap((figure) => {
      const { printed, place } = figure;
      if (printed === null) return [];
      const right = rightFigures(figure).find(
        (one) => one !== printed && test(digits(figure, printed), digits(figure, one)),
      );
      return right === undefined ? [] : [cause(code, [place.cell], { right })];
    });
    return isTelling(causes.length, wrong.length) ? causes : [];
  });
}

function asSumOfRows(sum: SumFigure): Figure {
  return { ...sum, expected: known(sum.added) };
}

/** What should have been printed: the amount, or, in coarser steps, every valid rounding of the exact share. */
function rightFigures({ expected, cell: { step } }: Figure): bigint[] {
  if (expected === null) return [];
  if (!isCoarse(step)) return [expected.amount];
  const { numerator, denominator } = expected.exact;
  const down = (numerator / (denominator * step)) * step;
  const far = BigInt(expected.parts ?? 1);
  return Array.from(
    { length: Number(2n * far) },
    (_, index) => down + (BigInt(index) - far + 1n) * step,
  ).filter((one) => agrees(one, step, expected, 0n));
}

/** The digits as printed, with a point before the decimals. */
function digits({ cell: { step, column } }: Figure, value: bigint): string {
  const unit = orePer(column.unit) > step ? orePer(column.unit) : step;
  const places = String(unit / step).length - 1;
  const whole = String(value / unit);
  return places === 0 ? whole : `${whole}.${String((value % unit) / step).padStart(places, "0")}`;
}

function isTransposition(printed: string, right: string): boolean {
  const [a, b] = [printed.replace(".", ""), right.replace(".", "")];
  const at = [...a].findIndex((digit, index) => digit !== b[index]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

function isCut(printed: string, right: string): boolean {
  const [whole = "", decimals] = right.split(".");
  const [left = "", rest] = printed.split(".");
  if (whole.length <= 3 || rest !== decimals) return false;
  for (let end = whole.length; end > 0; end -= 3)
    if (BigInt(whole.slice(0, Math.max(0, end - 3)) + whole.slice(end)) === BigInt(left)) return true;
  return false;
}
