import type { ResolvedLine } from "../agreements/agreement.ts";
import type { Ore } from "../money/ore.ts";
import { type Fraction, lowest } from "../numbers/fraction.ts";
import type { RegisterUse } from "../population/register-use.ts";
import type { Recipient } from "../recipients/recipient.ts";
import type { RoundedShares } from "../rounding/round-shares.ts";
import type { Step } from "../rules/rule.ts";
import type { RoundingSettings } from "./rounding-settings.ts";

/** One line's money, allocated. Lists of amounts are in the order of `recipients`, which is code order. */
export interface AllocatedLine {
  readonly line: ResolvedLine;
  readonly recipients: readonly Recipient[];
  /** In öre, one for each recipient. */
  readonly amounts: readonly Ore[];
  /** The sum of the amounts, in öre. */
  readonly total: Ore;
  /**
   * The money that the rounding left of the line, in öre; 0 for methods that always sum, negative if it gave too much.
   */
  readonly rest: Ore;
  /** The money that the grantor keeps because the key states it, in öre; 0 if absent. */
  readonly kept?: Ore;
  /** The money that the key adds from outside the line, in öre; 0 if absent. */
  readonly added?: Ore;
  /** The shares of recipients that do not take part, if they are not shared among the others, in öre; 0 if absent. */
  readonly withheld?: Ore;
  readonly rounding: RoundingSettings;
  readonly registers: readonly RegisterUse[];
  /** True if a register was used whose date differs from the date asked for. */
  readonly estimate: boolean;
  /** Units that equal claims competed for, with the tied recipients and the winners. */
  readonly tie?: LineTie;
  /** The steps that traces of amounts are computed from. */
  readonly steps: readonly Step[];
  readonly rounded: RoundedShares;
}

/** Recipients with exactly equal claims to the last units. */
export interface LineTie {
  readonly tied: readonly Recipient[];
  readonly winners: readonly Recipient[];
  /** The sum of the tied units, in öre. */
  readonly amount: Ore;
}

/** The exact share of the recipient at `index`, in öre, before rounding. */
export function exactShareOf({ line, rounding, rounded }: AllocatedLine, index: number): Fraction {
  const { floors, remainders, denominator } = rounded.quotas;
  const size = (floors[index] as bigint) * denominator + (remainders[index] as bigint);
  return lowest(line.amount < 0n ? -size : size, denominator / rounding.unit);
}

/** The registers in which lines were counted, each once. */
export function registersUsed(lines: readonly AllocatedLine[]): readonly RegisterUse[] {
  const uses = lines.flatMap((line) => line.registers);
  return [...new Map(uses.map((use) => [use.register.id, use])).values()];
}
