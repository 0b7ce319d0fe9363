import type { Ore } from "../money/ore.ts";
import { type Fraction, lowest } from "../numbers/fraction.ts";
import { sum } from "../numbers/sum.ts";
import type { RegisterUse } from "../population/register-use.ts";
import { checkArgument } from "../problems/check-argument.ts";
import { indexOfRecipient } from "../recipients/index-of-recipient.ts";
import type { Recipient } from "../recipients/recipient.ts";
import type { Rule, Step } from "../rules/rule.ts";
import { type AllocatedLine, exactShareOf } from "./allocated-line.ts";
import type { RoundingSettings } from "./rounding-settings.ts";

/** How one amount was computed: a flat list of rules, then the rounding. */
export interface Trace {
  readonly line: string;
  readonly recipient: Recipient;
  readonly steps: readonly TraceStep[];
  /** The exact share over all rules, in öre. */
  readonly exact: Fraction;
  readonly rounding: RoundingSettings;
  /** The exact share rounded down to whole units, in öre. */
  readonly floor: Ore;
  /** The remainder above the floor, as a fraction of one unit. */
  readonly remainder: Fraction;
  /**
   * Units that the rounding gave beyond the floor: 0 or 1, or any number for methods that may deviate by more than a
   * unit.
   */
  readonly extraUnits: number;
  /** The smallest remainder that won a unit, as a fraction of one unit; `null` if no unit was left to win. */
  readonly cutoff: Fraction | null;
  /** True if the recipient was tied for the last unit. */
  readonly tied: boolean;
  /** In öre. */
  readonly amount: Ore;
}

/** The share that one rule gave the recipient. */
export interface TraceStep {
  readonly rule: Rule;
  /** Where the rule is stated: its own source, or the line's. */
  readonly source: string;
  /** The money left of the line before the rule, in öre. */
  readonly before: Fraction;
  /** The rule's exact share to the recipient, in öre. */
  readonly share: Fraction;
  /** The recipient's weight, if the rule shares by a weight. */
  readonly weight: bigint | null;
  /** The sum of all recipients' weights. */
  readonly weightSum: bigint | null;
  /** The registers in which weights were counted. */
  readonly uses: readonly RegisterUse[];
  /** The step over all recipients, and this recipient's index in its lists. */
  readonly step: Step;
  readonly index: number;
}

/**
 * The trace of one recipient's amount of a line, computed on request; `undefined` for a code that is not in the line.
 *
 * @example
 * ```ts
 * import { allocate, loadRegisters, traceOf } from "fordela";
 * const registers = await loadRegisters("psykisk-halsa-2025", { lines: ["lan-komplexa-behov"] });
 * const [line] = allocate("psykisk-halsa-2025", { registers, lines: ["lan-komplexa-behov"] }).lines;
 * traceOf(line, "23")?.steps[0]?.weight; // 132708n
 * ```
 */
export function traceOf(allocated: AllocatedLine, code: string): Trace | undefined {
  checkArgument("traceOf", "allocated", allocated, "{line recipients amounts steps}");
  const { line, recipients, amounts, rounding, rounded, tie } = allocated;
  const index = indexOfRecipient(recipients, code);
  if (index === undefined) return undefined;
  const recipient = recipients[index] as Recipient;
  const amount = amounts[index] as Ore;
  const { quotas, cutoff } = rounded;
  const sign = line.amount < 0n ? -1n : 1n;
  const floor = (quotas.floors[index] as bigint) * rounding.unit * sign;
  const remainder = quotas.remainders[index] as bigint;
  return {
    line: line.id,
    recipient,
    steps: allocated.steps
      .filter(({ among }) => among?.includes(index) ?? true)
      .map((step) => ({
        rule: step.rule,
        source: step.rule.source ?? line.source,
        before: step.before,
        share: lowest(step.numerators[index] as bigint, step.denominator),
        weight: step.weights?.[index] ?? null,
        weightSum: step.weights ? (step.weightSum ?? sum(step.weights)) : null,
        uses: step.uses ?? [],
        step,
        index,
      })),
    exact: exactShareOf(allocated, index),
    rounding,
    floor,
    remainder: lowest(remainder, quotas.denominator),
    extraUnits: Number(((amount - floor) * sign) / rounding.unit),
    cutoff: cutoff === undefined ? null : lowest(cutoff, quotas.denominator),
    tied: tie?.tied.includes(recipient) ?? false,
    amount,
  };
}
