import type { Line } from "../agreements/agreement.ts";
import type { Ore } from "../money/ore.ts";
import { whole } from "../numbers/fraction.ts";
import { checkOptions } from "../problems/check-argument.ts";
import type { Directory } from "../recipients/directory.ts";
import type { Recipient } from "../recipients/recipient.ts";
import { largestRemainder } from "../rounding/largest-remainder.ts";
import type { RoundedShares } from "../rounding/round-shares.ts";
import type { Rounding } from "../rounding/rounding.ts";
import { inProportion } from "../rules/proportional.ts";
import type { Step } from "../rules/rule.ts";
import type { KeepShare } from "../rules/rule-context.ts";
import type { Weighing } from "../rules/weighing.ts";
import {
  checkLineArguments,
  LINE_OPTIONS,
  type LineOptions,
  roundExactly,
  type SharedLine,
  shareLine,
} from "./allocate-line.ts";
import type { AllocatedLine } from "./allocated-line.ts";
import { tieOf } from "./round-line.ts";
import { roundingSettings } from "./rounding-settings.ts";
import { shareByWeights } from "./share-out.ts";
import type { SharedOut } from "./shared-out.ts";

/** A proportional share whose fractions are not made yet, in the place of its step. */
interface Part extends Step {
  readonly weighing: Weighing;
  readonly shared: SharedOut;
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
  const { unit, ties } = roundingSettings(options);
  let part: Part | undefined;
  const keep: KeepShare = (rule, before, weighing, among) => {
    if (rule !== line.key.at(-1) || among !== recipients || before.denominator !== 1n) return undefined;
    if (before.numerator % unit !== 0n) return undefined;
    const shared = shareByWeights(before.numerator, weighing.weights, unit);
    part = shared && ({ ...weighing, rule, before, weighing, shared } as unknown as Part);
    return part && { steps: [part], rest: whole(0n) };
  };
  const round = ({ steps, ...given }: SharedLine, method: Rounding): AllocatedLine => {
    const others = part ? steps.slice(0, -1) : steps;
    let made: AllocatedLine | undefined;
    const exactly = (): AllocatedLine => {
      made ??= roundExactly({ ...given, steps: part ? [...others, stepOf(part)] : others }, method);
      return made;
    };
    const tie = part?.shared.tie;
    if (
      steps.length === 0 ||
      method !== largestRemainder ||
      others.some((step) => step.denominator !== 1n || unit !== 1n || step.kept || step.added) ||
      (tie && !(ties === "code" && inCodeOrder(recipients)))
    )
      return exactly();
    // Of one list, the amounts are the list itself.
    const lists = others.map(({ numerators }) => numerators);
    if (part) lists.push(part.shared.amounts());
    const amounts = lists.reduce((all, more) => all.map((amount, place) => amount + (more[place] as Ore)));
    const known = {
      ...given,
      amounts,
      total: line.amount,
      rest: 0n,
      ...(tie && { tie: tieOf(tie, recipients, unit) }),
    };
    return new LineInDoubles(known, exactly) as unknown as AllocatedLine;
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
