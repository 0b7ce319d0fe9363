import type { AllocatedLine } from "../../../allocate/allocated-line.ts";
import { toPlain } from "../../../money/format-kr.ts";
import { absolute } from "../../../numbers/absolute.ts";
import { lowest } from "../../../numbers/fraction.ts";
import { krona } from "../../../recipients/unit-in-use.ts";
import type { Step } from "../../../rules/rule.ts";

/** Where the numbers of a formula are. */
export interface FormulaCells {
  /** The cell with the recipient's weight of a step, and the range or the number of all weights. */
  readonly weight: (step: Step) => { readonly own: string; readonly all: string } | undefined;
  /** The cell with the recipient's number of extra units. */
  readonly extra: string;
}

/** An amount as a formula: `5000000+ROUNDDOWN(95000000*J5/SUM(J$5:J$25),0)+K5`. */
export interface AmountFormula {
  /** `undefined` where no formula of these cells comes to the amount for certain. */
  readonly formula: string | undefined;
  /** The units beyond the share rounded down, which the rounding gave: 0 or 1, mostly. */
  readonly extra: bigint;
}

/** Doubles are exact to here. */
const EXACT = 2n ** 53n;
/** Spreadsheets compare by some fifteen digits; a share that is whole by fewer digits is not left to them. */
const CERTAIN = 14;

/**
 * The formula of one recipient's amount of a line, from the steps of its key: what is fixed, what is shared by a weight,
 * the rounding down and the extra unit.
 *
 * A formula is computed in doubles. It is given only where every number in it is exact in them, and where the share is
 * not so near a whole unit that a spreadsheet could round it to another.
 */
export function amountFormula(line: AllocatedLine, index: number, cells: FormulaCells): AmountFormula {
  const { rounding, rounded, amounts } = line;
  const sign = line.line.amount < 0n ? -1n : 1n;
  const floor = (rounded.quotas.floors[index] as bigint) * rounding.unit * sign;
  const extra = ((amounts[index] as bigint) - floor) / rounding.unit;
  const terms = termsOf(line, index, cells);
  if (!terms) return { formula: undefined, extra };
  const { fixed, shared } = terms;
  if (shared.length === 0) return { formula: undefined, extra };
  const unit = rounding.unit;
  const outside = fixed % unit === 0n;
  const inside = [...(outside || fixed === 0n ? [] : [kronor(fixed)]), ...shared.map(({ text }) => text)];
  const sum = inside.join("+").replaceAll("+-", "-");
  const value = shared.reduce((all, one) => all + one.value, outside ? 0 : Number(fixed) / 100);
  const down = (outside ? floor - fixed : floor) / unit;
  const units = (value * 100) / Number(unit);
  // A share that is a whole unit to begin with is exact in doubles.
  const isWhole = rounded.quotas.remainders[index] === 0n && unit % krona() === 0n;
  if (!(isWhole && units === Number(down)) && !isCertain(units, down)) return { formula: undefined, extra };
  const before = outside && fixed !== 0n ? `${kronor(fixed)}+` : "";
  return { formula: before + roundedDown(sum, unit, cells.extra), extra };
}

interface Terms {
  /** In öre. */
  readonly fixed: bigint;
  readonly shared: readonly { readonly text: string; readonly value: number }[];
}

function termsOf(
  { steps, rounded, line }: AllocatedLine,
  index: number,
  cells: FormulaCells,
): Terms | undefined {
  let fixed = 0n;
  const shared: { text: string; value: number }[] = [];
  for (const step of steps) {
    const share = lowest(step.numerators[index] as bigint, step.denominator);
    if (share.numerator === 0n) continue;
    const term = shareOf(step, index, cells);
    if (term) shared.push(term);
    else if (share.denominator === 1n) fixed += share.numerator;
    else return undefined;
  }
  const { floors, remainders, denominator } = rounded.quotas;
  const exact = absolute((floors[index] as bigint) * denominator + (remainders[index] as bigint));
  return exact === 0n && line.amount === 0n ? undefined : { fixed, shared };
}

/** A share by a weight: the money before the step, times the weight, by the sum of all weights. */
function shareOf(step: Step, index: number, cells: FormulaCells): Terms["shared"][number] | undefined {
  const { before, weights, weightSum, numerators, denominator } = step;
  const places = cells.weight(step);
  const weight = weights?.[index];
  if (!places || weight === undefined || before.denominator !== 1n) return undefined;
  const all = weightSum ?? weights?.reduce((total, one) => total + one, 0n) ?? 0n;
  const product = before.numerator * weight;
  if ((numerators[index] as bigint) * all !== product * denominator) return undefined;
  if ([before.numerator, weight, all].some((number) => absolute(number) >= EXACT)) return undefined;
  const { own, all: sum } = places;
  const text = `${kronor(before.numerator)}*${own}/${sum}`;
  return { text, value: ((Number(before.numerator) / Number(krona())) * Number(weight)) / Number(all) };
}

/** Whether a double rounds down to a whole number for certain, whichever of its last digits a program drops. */
function isCertain(value: number, whole: bigint): boolean {
  const near = Number(value.toPrecision(CERTAIN));
  return [value, near, value * (1 + 1e-14), value * (1 - 1e-14)].every(
    (one) => BigInt(Math.trunc(one)) === whole,
  );
}

/** The sum rounded down to a unit, and the extra units. */
function roundedDown(sum: string, unit: bigint, extra: string): string {
  const size = unit.toString().length - 1;
  const digits = String(krona()).length - 1 - size;
  if (unit === krona()) return `ROUNDDOWN(${sum},0)+${extra}`;
  if (unit === 10n ** BigInt(size)) return `ROUNDDOWN(${sum},${digits})+${extra}*${kronor(unit)}`;
  return `(ROUNDDOWN((${sum})/${kronor(unit)},0)+${extra})*${kronor(unit)}`;
}

function kronor(ore: bigint): string {
  return toPlain(ore, 0).replace(/(\.\d)0$/, "$1");
}
