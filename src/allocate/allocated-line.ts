import type { ResolvedLine } from "../agreements/agreement.ts";
import type { Ore } from "../money/ore.ts";
import { type Fraction, lowest } from "../numbers/fraction.ts";
import type { RegisterUse } from "../population/register-use.ts";
import type { Recipient } from "../recipients/recipient.ts";
import type { RoundedShares } from "../rounding/round-shares.ts";
import type { Step } from "../rules/rule.ts";
import type { RoundingSettings } from "./rounding-settings.ts";

/** One line's money shared out. Lists of amounts are in the order of `recipients`, which is code order. */
export interface AllocatedLine {
  readonly line: ResolvedLine;
  readonly recipients: readonly Recipient[];
  /** In öre, one for each recipient. */
  readonly amounts: readonly Ore[];
  /** The sum of the amounts, in öre. */
  readonly total: Ore;
  /** What the rounding left of the line, in öre; 0 for methods that always sum, negative if it gave too much. */
  readonly rest: Ore;
  /** What the key says is handed out to nobody, in öre; 0 where absent. */
  readonly kept?: Ore;
  /** What the key adds to the line from outside it, in öre; 0 where absent. */
  readonly added?: Ore;
  /** The part of those who do not take part, where it is not shared among the others, in öre; 0 where absent. */
  readonly withheld?: Ore;
  readonly rounding: RoundingSettings;
  readonly registers: readonly RegisterUse[];
  /** True when a register of another date than asked was used. */
  readonly estimate: boolean;
  /** Units that equal claims competed for, with who was tied and who got them. */
  readonly tie?: LineTie;
  /** What the trace of an amount is made from. */
  readonly steps: readonly Step[];
  readonly rounded: RoundedShares;
}

/** Recipients with exactly equal claims to the last units. */
export interface LineTie {
  readonly tied: readonly Recipient[];
  readonly winners: readonly Recipient[];
  /** What was at stake in all, in öre. */
  readonly amount: Ore;
}

/** The exact share of the recipient at `index`, in öre, before rounding. */
export function exactShareOf({ line, rounding, rounded }: AllocatedLine, index: number): Fraction {
  const { floors, remainders, denominator } = rounded.quotas;
  const size = (floors[index] as bigint) * denominator + (remainders[index] as bigint);
  return lowest(line.amount < 0n ? -size : size, denominator / rounding.unit);
}

/** The registers that lines were counted in, each once. */
export function registersUsed(lines: readonly AllocatedLine[]): readonly RegisterUse[] {
  const uses = lines.flatMap((line) => line.registers);
  return [...new Map(uses.map((use) => [use.register.id, use])).values()];
}
