import { sum } from "../numbers/sum.ts";
import { refuse } from "../problems/refuse.ts";
import type { Recipient } from "../recipients/recipient.ts";
import { ROUNDINGS } from "../rounding/index.ts";
import { roundShares } from "../rounding/round-shares.ts";
import { tieRank } from "../rounding/tie-rule.ts";
import { tieOf } from "./allocate-line.ts";
import type { AllocatedLine, LineTie } from "./allocated-line.ts";

/**
 * Rounds each step of a line by itself. Each amount is a sum of whole parts, as in tables with a column for each part.
 */
export function roundComponents(allocated: AllocatedLine): AllocatedLine {
  const { line, recipients, steps, rounding } = allocated;
  const { unit, method, ties } = rounding;
  const codes = recipients.map(({ code }) => code);
  const parts = steps.map(({ numerators, denominator }) => {
    const shared = sum(numerators);
    if (ROUNDINGS[method].sums && shared % (denominator * unit) !== 0n)
      refuse("unit-indivisible", ["rounding"], { line: line.id, amount: shared / denominator, unit });
    const shares = { numerators, denominator };
    return roundShares(shares, unit, ROUNDINGS[method], tieRank(ties, codes, numerators));
  });
  const amounts = recipients.map((_, index) => sum(parts.map((part) => part.amounts[index] as bigint)));
  const below = recipients.filter((_, index) => (amounts[index] as bigint) * line.amount < 0n);
  if (below.length > 0)
    refuse("level-negative", ["rounding"], { line: line.id, codes: below.map(({ code }) => code) });
  const total = sum(amounts);
  const { tie: _, ...rest } = allocated;
  const tie = together(parts.flatMap((part) => tieOf(line, recipients, part, rounding) ?? []));
  return {
    ...rest,
    steps: steps.map((step, index) => ({ ...step, rounded: parts[index]?.amounts ?? [] })),
    amounts,
    total,
    rest: line.amount - total,
    ...(tie && { tie }),
  };
}

/** Joins the ties of several components: all recipients tied in any of them, and the sum of the tied units. */
function together(ties: readonly LineTie[]): LineTie | undefined {
  if (ties.length === 0) return undefined;
  const each = (list: "tied" | "winners"): Recipient[] => [...new Set(ties.flatMap((tie) => tie[list]))];
  return { tied: each("tied"), winners: each("winners"), amount: sum(ties.map((tie) => tie.amount)) };
}
