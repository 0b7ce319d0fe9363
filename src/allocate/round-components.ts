import { sum } from "../numbers/sum.ts";
import { refuse } from "../problems/refuse.ts";
import type { Recipient } from "../recipients/recipient.ts";
import { roundingOf } from "../rounding/roundings-in-use.ts";
import { combined } from "../rules/apply-key.ts";
import type { Rule, Step } from "../rules/rule.ts";
import type { AllocatedLine, LineTie } from "./allocated-line.ts";
import { type RoundedLine, roundLine } from "./round-line.ts";

/**
 * Rounds each component of a line by itself. Each amount is a sum of whole parts, as in tables with a column for each
 * part. A component is what one rule of the key pays, over all recipients that it pays.
 */
export function roundComponents(allocated: AllocatedLine): AllocatedLine {
  const { line, recipients, steps, rounding } = allocated;
  const method = roundingOf(rounding.method);
  const { unit } = rounding;
  const components = new Map<Rule | Step, Step[]>();
  for (const step of steps) {
    const of = step.component ?? step;
    components.set(of, [...(components.get(of) ?? []), step]);
  }
  const parts = new Map<Rule | Step, RoundedLine>();
  for (const [of, component] of components) {
    const shares = combined(component);
    const { denominator } = shares;
    const shared = sum(shares.numerators);
    if (method.sums && shared % (denominator * unit) !== 0n) {
      const part = shared / denominator;
      refuse("unit-indivisible", ["rounding"], { line: line.id, amount: line.amount, part, unit });
    }
    parts.set(of, roundLine(shares, { line, recipients, rounding, method }));
  }
  const all = [...parts.values()];
  const amounts = recipients.map((_, index) =>
    sum(all.map(({ rounded }) => rounded.amounts[index] as bigint)),
  );
  const total = sum(amounts);
  const tie = together(all.flatMap((part) => part.tie ?? []));
  return {
    // Of exact shares, so without a tie of its own.
    ...allocated,
    steps: steps.map((step) => ({
      ...step,
      rounded: parts.get(step.component ?? step)?.rounded.amounts ?? [],
    })),
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
