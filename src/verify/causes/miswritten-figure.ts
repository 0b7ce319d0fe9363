import { ORE_PER } from "../../money/units.ts";
import type { Figure } from "../figures.ts";
import { type Cause, cause, type FindCause, wrongEntries } from "./cause.ts";

/** Single figures that are the right one with two neighbouring digits exchanged. */
export const digitsTransposed: FindCause = (search) =>
  miswritten(search, (printed, right) => isTransposition(printed, right), "digits-transposed");

/** Single figures that are the right one without one of its groups of three digits. */
export const thousandsCut: FindCause = (search) =>
  miswritten(search, (printed, right) => isCut(printed, right), "thousands-cut");

function miswritten(
  { verification }: Parameters<FindCause>[0],
  test: (printed: string, right: string) => boolean,
  code: "digits-transposed" | "thousands-cut",
): Cause[] {
  const entries = verification.columns.flatMap(wrongEntries);
  const totals = verification.columns
    .flatMap((column) => column.sums)
    .map((sum) => {
      const added = sum.over.reduce((total, { printed }) => total + (printed ?? 0n), 0n);
      return { ...sum, expected: { amount: added, exact: { numerator: added, denominator: 1n } } };
    })
    .filter(({ printed, expected }) => printed !== expected.amount);
  return [...entries, ...totals].flatMap((figure) => {
    const { printed, expected } = figure;
    if (printed === null || expected === null) return [];
    const right = nearestFigure(figure);
    return test(digits(figure, printed), digits(figure, right))
      ? [cause(code, [figure.cell.address], { right })]
      : [];
  });
}

/** What should have been printed, in the step of the figure. */
function nearestFigure({ expected, cell }: Figure): bigint {
  const { numerator, denominator } = expected?.exact ?? { numerator: 0n, denominator: 1n };
  if (cell.step <= ORE_PER.kr) return expected?.amount ?? 0n;
  const step = cell.step * denominator;
  return ((2n * numerator + step) / (2n * step)) * cell.step;
}

function digits({ cell }: Figure, value: bigint): string {
  return String(value / (cell.step > 0n ? cell.step : 1n));
}

function isTransposition(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((digit, index) => digit !== b[index]);
  return (
    at >= 0 &&
    a[at] === b[at + 1] &&
    a[at + 1] === b[at] &&
    a[at] !== a[at + 1] &&
    a.slice(at + 2) === b.slice(at + 2)
  );
}

function isCut(printed: string, right: string): boolean {
  if (printed === "" || right.length <= 3) return false;
  for (let end = right.length; end > 0; end -= 3)
    if (
      Number(right.slice(0, Math.max(0, end - 3)) + right.slice(end)) === Number(printed) &&
      printed !== right
    )
      return true;
  return false;
}
