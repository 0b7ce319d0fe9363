import type { Line } from "../agreements/agreement.ts";
import { sumOf } from "../agreements/stated-sums.ts";
import { AllocationError } from "../problems/allocation-error.ts";
import { invariant } from "../problems/invariant.ts";
import { problem } from "../problems/problem.ts";
import type { Directory } from "../recipients/directory.ts";
import type { Recipient } from "../recipients/recipient.ts";
import { ROUNDINGS } from "../rounding/index.ts";
import { type RoundedShares, roundShares } from "../rounding/round-shares.ts";
import { applyKey, combined, type Step } from "../rules/apply-key.ts";
import type { AllocatedLine, LineTie } from "./allocated-line.ts";
import { type RoundingOptions, type RoundingSettings, roundingSettings } from "./rounding-settings.ts";
import { tieRank } from "./tie-rule.ts";
import type { Weigh } from "./weigh.ts";

/** How a line is to be shared out. */
export interface LineOptions extends RoundingOptions {
  /** Counts what population rules weigh by; a line with one is refused where this is absent. */
  readonly weigh?: Weigh;
}

/**
 * Shares out one line of money: the key's rules in order, then the one rounding. Pure; shares and rest sum to the line.
 *
 * @throws AllocationError with every reason why it cannot be done
 *
 * @example
 * ```ts
 * import { allocateLine, type Directory, type Line } from "fordela/core";
 * const two: Directory = {
 *   recipients: () => ["A", "B"].map((code) => ({ level: "region", code, name: code, body: code })),
 *   group: () => undefined,
 * };
 * const line: Line = {
 *   id: "exempel", area: "1", level: "region", amount: 101n, derived: false, source: "påhittat",
 *   key: [{ rule: "fixed", each: 10n }, { rule: "equal" }],
 * };
 * allocateLine(line, two).amounts; // [51n, 50n]
 * ```
 */
export function allocateLine(line: Line, directory: Directory, options: LineOptions = {}): AllocatedLine {
  const { weigh } = options;
  const settings = roundingSettings(options);
  const recipients = directory.recipients(line.level);
  const steps = shareOut(line, recipients, directory, weigh);
  const rounded = round(line, recipients, steps, settings);
  const tie = tieOf(line, recipients, rounded, settings);
  const total = sumOf(rounded.amounts);
  const rest = line.amount - total;
  invariant(
    rest === 0n || !ROUNDINGS[settings.method].sums,
    `${line.id} and its shares differ by ${rest} öre`,
  );
  const uses = steps.flatMap((step) => step.use ?? []);
  const registers = [...new Map(uses.map((use) => [use.register.id, use])).values()];
  return {
    line,
    recipients,
    amounts: rounded.amounts,
    total,
    rest,
    rounding: settings,
    registers,
    estimate: registers.some((use) => use.estimate),
    ...(tie && { tie }),
    steps,
    rounded,
  };
}

function shareOut(
  line: Line,
  recipients: readonly Recipient[],
  directory: Directory,
  weigh: Weigh | undefined,
): Step[] {
  if (recipients.length === 0)
    throw new AllocationError([problem("recipients-none", [], { line: line.id, level: line.level })]);
  return applyKey(line.key, line.amount, {
    line: line.id,
    level: line.level,
    recipients,
    group: (name) => directory.group(name, line.level),
    weigh: (weight) => {
      if (weight.by === "supplied")
        return { weights: recipients.map((recipient) => weight.values[recipient.code] as bigint) };
      if (!weigh) throw new AllocationError([problem("weigh-missing", [], { line: line.id })]);
      return weigh(weight, line, recipients);
    },
  });
}

function round(
  line: Line,
  recipients: readonly Recipient[],
  steps: readonly Step[],
  { unit, method, ties }: RoundingSettings,
): RoundedShares {
  const rounding = ROUNDINGS[method];
  if (rounding.sums && line.amount % unit !== 0n)
    throw new AllocationError([
      problem("unit-indivisible", ["unit"], { line: line.id, amount: line.amount, unit }),
    ]);
  const shares = combined(steps);
  return roundShares(shares, unit, rounding, tieRank(ties, recipients, shares.numerators));
}

function tieOf(
  line: Line,
  recipients: readonly Recipient[],
  { tie }: RoundedShares,
  { unit, ties }: RoundingSettings,
): LineTie | undefined {
  if (!tie) return undefined;
  const named = (indexes: readonly number[]): Recipient[] =>
    indexes.map((index) => recipients[index] as Recipient);
  const amount = BigInt(Math.abs(tie.units)) * unit;
  if (ties === "error") {
    const codes = named(tie.tied).map((recipient) => recipient.code);
    throw new AllocationError([
      problem("tie-undecided", ["ties"], { line: line.id, codes, units: tie.units, amount }),
    ]);
  }
  return { tied: named(tie.tied), winners: named(tie.winners), amount };
}
