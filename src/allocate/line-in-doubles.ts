import type { Line } from "../agreements/agreement.ts";
import type { Ore } from "../money/ore.ts";
import { absolute } from "../numbers/absolute.ts";
import { type Fraction, whole } from "../numbers/fraction.ts";
import { type Doubles, inBigints, inDoubles, sumOfWhole } from "../numbers/in-doubles.ts";
import { checkOptions } from "../problems/check-argument.ts";
import type { Directory } from "../recipients/directory.ts";
import type { Recipient } from "../recipients/recipient.ts";
import { largestRemainder } from "../rounding/largest-remainder.ts";
import type { RoundedShares } from "../rounding/round-shares.ts";
import type { Rounding } from "../rounding/rounding.ts";
import { DOUBLES_BELOW, shareInDoubles } from "../rounding/share-in-doubles.ts";
import { inProportion } from "../rules/proportional.ts";
import type { Rule, Step } from "../rules/rule.ts";
import type { Weighing } from "../rules/weighing.ts";
import {
  checkLineArguments,
  LINE_OPTIONS,
  type LineOptions,
  roundExactly,
  type SharedLine,
  shareLine,
} from "./allocate-line.ts";
import type { AllocatedLine, LineTie } from "./allocated-line.ts";
import { tieOf } from "./round-line.ts";

/** A proportional share that is not made yet, in the place of its step. */
interface Part extends Step {
  readonly weighing: Weighing;
  readonly doubles: Doubles;
  /** The sum of the weights, above 0 and below `DOUBLES_BELOW`. */
  readonly sum: number;
}

/**
 * Like `shareLine`: rounds by largest remainder in doubles where these are exact, and makes the fractions when they are
 * read. Every step must give whole öre, except the last one, which may share by weights. Any other line, and a tie that
 * the order of the recipients does not decide, is rounded exactly.
 */
export const lineInDoubles: typeof shareLine = (
  line,
  directory,
  options,
  recipients = directory.recipients(line.level),
) => {
  let part: Part | undefined;
  const keep = (rule: Rule, before: Fraction, weighing: Weighing, among: readonly Recipient[]) => {
    const doubles = inDoubles(weighing.weights);
    const sum = sumOfWhole(doubles);
    if (rule !== line.key.at(-1) || among !== recipients || before.denominator !== 1n) return undefined;
    if (!(sum > 0 && sum < DOUBLES_BELOW)) return undefined;
    part = { ...weighing, rule, before, weighing, doubles, sum } as unknown as Part;
    return { steps: [part], rest: whole(0n) };
  };
  const round = ({ steps, ...shared }: SharedLine, method: Rounding): AllocatedLine => {
    const { unit, ties } = shared.rounding;
    const others = part ? steps.slice(0, -1) : steps;
    let made: AllocatedLine | undefined;
    const exactly = (): AllocatedLine => {
      made ??= roundExactly({ ...shared, steps: part ? [...others, stepOf(part)] : others }, method);
      return made;
    };
    if (
      method !== largestRemainder ||
      others.some((step) => step.denominator !== 1n || unit !== 1n || step.kept || step.added)
    )
      return exactly();
    const lists = others.map(({ numerators }) => numerators);
    let tie: LineTie | undefined;
    if (part) {
      const { numerator } = part.before;
      const size = Number(absolute(numerator / unit));
      if (size >= DOUBLES_BELOW || numerator % unit !== 0n) return exactly();
      const cut = shareInDoubles(size, part.doubles, part.sum);
      if (cut.tie) {
        if (ties !== "code" || !inCodeOrder(recipients)) return exactly();
        tie = tieOf(cut.tie, recipients, unit);
      }
      const signed = numerator < 0n ? -unit : unit;
      const units = inBigints(cut.units as Doubles);
      lists.push(signed === 1n ? units : units.map((one) => one * signed));
    }
    const [first = [], ...more] = lists;
    const amounts = more.reduce(
      (all, one) => all.map((amount, place) => amount + (one[place] as Ore)),
      first,
    );
    const total = line.amount;
    return new LineInDoubles(
      { ...shared, amounts, total, rest: 0n, ...(tie && { tie }) },
      exactly,
    ) as unknown as AllocatedLine;
  };
  return shareLine(line, directory, options, recipients, { keep, round });
};

function stepOf({ rule, before, weighing }: Part): Step {
  return { ...inProportion(weighing, before), rule, before };
}

/** A line whose steps and rounding are made when they are read. */
class LineInDoubles {
  readonly #exactly: () => AllocatedLine;

  constructor(known: Omit<AllocatedLine, "steps" | "rounded">, exactly: () => AllocatedLine) {
    Object.assign(this, known);
    this.#exactly = exactly;
  }

  get steps(): readonly Step[] {
    return this.#exactly().steps;
  }

  get rounded(): RoundedShares {
    return this.#exactly().rounded;
  }
}

/** Whether recipients are in the order of their codes. */
function inCodeOrder(recipients: readonly Recipient[]): boolean {
  return recipients.every(({ code }, place) => !place || (recipients[place - 1] as Recipient).code < code);
}

/**
 * Allocates one line of money: applies the key's rules in order, then rounds once. A pure function; shares and rest sum
 * to the line. Gives the same as `allocateLine` of `fordela/core`, much faster: works in doubles within the bounds where
 * they are proven exact, and makes the fractions of `steps` and `rounded` when they are read.
 *
 * @throws AllocationError with every reason why it cannot
 *
 * @example
 * ```ts
 * import { allocateLine, SWEDEN } from "fordela";
 * const line = {
 *   id: "exempel", area: "1", level: "county", amount: 100n, derived: false, source: "påhittat",
 *   key: [{ rule: "fixed", each: 1n }, { rule: "equal" }],
 * } as const;
 * allocateLine(line, SWEDEN).amounts[0]; // 5n
 * ```
 */
export function allocateLineInDoubles(
  line: Line,
  directory: Directory,
  options: LineOptions = {},
): AllocatedLine {
  checkLineArguments("allocateLine", line, directory);
  checkOptions("allocateLine", options, LINE_OPTIONS);
  return lineInDoubles(line, directory, options);
}
