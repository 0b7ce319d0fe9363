import type { AllocatedLine } from "../../allocate/allocated-line.ts";
import { roundComponents } from "../../allocate/round-components.ts";
import type { Ore } from "../../money/ore.ts";
import { checkArgument } from "../../problems/check-argument.ts";
import type { Recipient } from "../../recipients/recipient.ts";
import { roundShares } from "../../rounding/round-shares.ts";
import { roundingOf } from "../../rounding/roundings-in-use.ts";
import { type TieRule, tieRank } from "../../rounding/tie-rule.ts";
import { combined } from "../../rules/apply-key.ts";

/** One way to decide a tie, and which recipients it favours. */
export interface TieOutcome {
  /** A rule with a name, or a drawn order, named by the first in it. */
  readonly rule: TieRule;
  readonly winners: readonly Recipient[];
}

/** Equal claims to the last units, and how each rule would decide them. */
export interface TieOutcomes {
  readonly tied: readonly Recipient[];
  /** Who got the units, by the rule used. */
  readonly winners: readonly Recipient[];
  readonly used: TieRule;
  /** What was at stake in total, in öre. */
  readonly amount: Ore;
  /**
   * By `code`, by `largest-weight`, and by lots in which each of the tied recipients in turn comes first. None where
   * shares are withheld, since recipients that then get nothing affect which are tied.
   */
  readonly outcomes: readonly TieOutcome[];
}

/**
 * The tie of an allocated line with what each rule would give, found by rounding the same shares again; `null` where claims to
 * the last unit were not equal. The rule `error` gives no amounts and is not among them.
 *
 * @example
 * ```ts
 * import { allocateAgreedLine, SWEDEN } from "fordela";
 * import { tieReport } from "fordela/forensics";
 * import { type ResolvedLine } from "fordela/core";
 * const line: ResolvedLine = {
 *   id: "exempel", area: "1", level: "county", amount: 22n, derived: false, source: "påhittat",
 *   key: [{ rule: "equal" }],
 * };
 * const report = tieReport(allocateAgreedLine(line, SWEDEN));
 * report?.tied.length; // 21
 * report?.outcomes[0]?.winners.map(({ code }) => code); // ["01"]
 * report?.outcomes[2]?.rule; // ["01"]
 * ```
 */
export function tieReport(allocated: AllocatedLine): TieOutcomes | null {
  checkArgument("tieReport", "allocated", allocated, "{line recipients amounts steps}");
  const { line, rounding, tie } = allocated;
  if (!tie) return null;
  const { tied, winners, amount } = tie;
  const lots = tied.map(({ code }) => [code]);
  const rules: readonly TieRule[] =
    line.eligibility?.others === "withheld" ? [] : ["code", "largest-weight", ...lots];
  const outcomes = rules.map((rule) => ({ rule, winners: winnersBy(allocated, rule) }));
  return { tied, winners, used: rounding.ties, amount, outcomes };
}

function winnersBy(allocated: AllocatedLine, ties: TieRule): readonly Recipient[] {
  const { line, rounding, recipients, steps } = allocated;
  const anew = { ...allocated, rounding: { ...rounding, ties } };
  if (line.rounding?.per === "component") return roundComponents(anew).tie?.winners ?? [];
  const shares = combined(steps);
  const codes = recipients.map(({ code }) => code);
  const rank = tieRank(ties, codes, shares.numerators);
  const { tie } = roundShares(shares, rounding.unit, roundingOf(rounding.method), rank);
  return tie?.winners.map((index) => recipients[index] as Recipient) ?? [];
}
