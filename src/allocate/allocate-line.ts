import type { Line } from "../agreements/agreement.ts";
import { sum } from "../numbers/sum.ts";
import { checkArgument, checkOptions, type Known } from "../problems/check-argument.ts";
import { invariant } from "../problems/invariant.ts";
import { refuse } from "../problems/refuse.ts";
import type { Directory } from "../recipients/directory.ts";
import type { Recipient } from "../recipients/recipient.ts";
import { ROUNDINGS } from "../rounding/index.ts";
import type { Rounding } from "../rounding/rounding.ts";
import type { Roundings } from "../rounding/rounding-method.ts";
import { applyKey, combined } from "../rules/apply-key.ts";
import { BASIC_RULES } from "../rules/basic-rules.ts";
import type { RuleSet } from "../rules/rule.ts";
import type { RuleContext } from "../rules/rule-context.ts";
import { usesOf } from "../rules/weighing.ts";
import type { AllocatedLine } from "./allocated-line.ts";
import { roundLine } from "./round-line.ts";
import { type RoundingOptions, roundingSettings } from "./rounding-settings.ts";
import type { Weigh } from "./weigh.ts";

/** Options for allocating a line. */
export interface LineOptions extends RoundingOptions {
  /** Counts the people that population rules weigh by. Without it, a line with such a rule is refused. */
  readonly weigh?: Weigh | undefined;
  /** The kinds of rule that keys may use: `fixed`, `proportional` and `equal` if absent, `EVERY_RULE` for all. */
  readonly rules?: RuleSet | undefined;
  /** Looks up figures that keys name but do not contain. */
  readonly indicator?: RuleContext["indicator"] | undefined;
}

const LINE_OPTIONS = {
  unit: true,
  rounding: true,
  ties: true,
  roundings: true,
  weigh: true,
  rules: true,
  indicator: true,
} as const satisfies Known<LineOptions>;

/**
 * Allocates one line of money: applies the key's rules in order, then rounds once. A pure function; shares and rest sum
 * to the line.
 *
 * @throws AllocationError with every reason why it cannot
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
  checkLineArguments("allocateLine", line, directory);
  checkOptions("allocateLine", options, LINE_OPTIONS);
  return shareLine(line, directory, options);
}

/** Refuses a line without an amount, and an invalid line or directory. */
export function checkLineArguments(of: string, line: Line, directory: Directory): void {
  checkArgument(of, "line", line, "{id level key}");
  checkArgument(of, "line.amount", line.amount, "bigint");
  checkArgument(of, "line.key", line.key, "list");
  checkArgument(of, "directory", directory, "{recipients group}");
}

/** Like `allocateLine`, for checked arguments; among all recipients of the line's level, or only some. */
export function shareLine(
  line: Line,
  directory: Directory,
  options: LineOptions,
  recipients: readonly Recipient[] = directory.recipients(line.level),
): AllocatedLine {
  const { weigh, indicator, rules = BASIC_RULES, roundings = ROUNDINGS as Roundings } = options;
  const { id, level, amount } = line;
  const rounding = roundingSettings(options);
  if (recipients.length === 0) refuse("recipients-none", [], { line: id, level });
  const steps = applyKey(line.key, {
    line: id,
    level,
    amount,
    recipients,
    directory,
    rules,
    steps: [],
    count: (weight, whom) => weigh?.(weight, line, whom) ?? refuse("weigh-missing", [], { line: id }),
    indicator,
  });
  const shares = combined(steps);
  const method = roundings[rounding.method] as Rounding;
  const { unit } = rounding;
  if (method.sums && amount % unit !== 0n) refuse("unit-indivisible", ["unit"], { line: id, amount, unit });
  const { rounded, tie } = roundLine(shares, { line, recipients, rounding, method });
  const total = sum(rounded.amounts);
  const handedOut = rounded.quotas.total * unit;
  invariant(total === handedOut || total === -handedOut || !method.sums, `sum of ${id}`);
  const registers = usesOf(steps);
  return {
    line,
    recipients,
    amounts: rounded.amounts,
    total,
    rest: amount - total,
    rounding,
    registers,
    estimate: registers.some((use) => use.estimate),
    ...(tie && { tie }),
    steps,
    rounded,
  };
}
