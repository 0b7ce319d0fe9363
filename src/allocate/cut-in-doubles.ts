import type { Ore } from "../money/ore.ts";
import { absolute } from "../numbers/absolute.ts";
import { inBigints } from "../numbers/in-doubles.ts";
import { madeFrom } from "../numbers/later.ts";
import type { Tie } from "../rounding/rounding.ts";
import { DOUBLES_BELOW, shareInDoubles } from "../rounding/share-in-doubles.ts";
import type { Proportion } from "../rules/proportional.ts";
import type { Step } from "../rules/rule.ts";

/** Rounded amounts in öre, and the recipients with equal claims of whom only the first got a unit. */
export interface CutLine {
  readonly amounts: readonly Ore[];
  readonly tie: Tie | undefined;
}

/**
 * Rounds a line by largest remainder, in doubles, and gives tied units to the first in the list. One step may share in
 * proportion to weights that doubles hold, and every other step must give whole öre; `undefined` for any other line.
 */
export function cutInDoubles(steps: readonly Step[], unit: Ore): CutLine | undefined {
  let [part, tie]: [Step | undefined, Tie | undefined] = [undefined, undefined];
  const whole: (readonly Ore[])[] = [];
  for (const step of steps)
    if (madeFrom(step) && !part) part = step;
    else if (step.denominator === 1n && unit === 1n) whole.push(step.numerators);
    else return undefined;
  if (part) {
    const { doubles, sum, times } = madeFrom(part) as Proportion;
    const total = Number(absolute(times / unit));
    if (
      !(sum < DOUBLES_BELOW && total < DOUBLES_BELOW) ||
      part.before.denominator !== 1n ||
      times % unit !== 0n
    )
      return undefined;
    const shares = shareInDoubles(total, doubles, sum || 1);
    const cut = inBigints(shares.units as Float64Array);
    const signed = times < 0n ? -unit : unit;
    whole.push(signed === 1n ? cut : cut.map((one) => one * signed));
    tie = shares.tie;
  }
  const [first = [], ...more] = whole;
  const amounts = more.reduce((all, one) => all.map((amount, index) => amount + (one[index] as Ore)), first);
  return { amounts, tie };
}
