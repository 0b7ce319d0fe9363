import type { Line } from "../agreements/agreement.ts";
import type { Ore } from "../money/ore.ts";
import { sum } from "../numbers/sum.ts";
import { invariant } from "../problems/invariant.ts";
import { refuse } from "../problems/refuse.ts";
import type { Recipient } from "../recipients/recipient.ts";
import { largestRemainder } from "../rounding/largest-remainder.ts";
import { type RoundedShares, roundShares } from "../rounding/round-shares.ts";
import type { Rounding } from "../rounding/rounding.ts";
import { tieRank } from "../rounding/tie-rule.ts";
import { combined } from "../rules/apply-key.ts";
import type { Step } from "../rules/rule.ts";
import type { LineTie } from "./allocated-line.ts";
import { type CutLine, cutInDoubles } from "./cut-in-doubles.ts";
import type { RoundingSettings } from "./rounding-settings.ts";

/** A line to round, who shares it, and how. */
export interface LineRounding {
  readonly line: Line;
  readonly recipients: readonly Recipient[];
  readonly rounding: RoundingSettings;
  readonly method: Rounding;
}

/** A rounded line: its amounts, their sum, their tie by recipient, and how they were rounded. */
export interface RoundedLine {
  readonly amounts: readonly Ore[];
  readonly total: Ore;
  readonly tie: LineTie | undefined;
  readonly rounded: () => RoundedShares;
}

/**
 * Rounds exact shares of a line. Refuses a tie if the settings ask for an error on ties, and a residual that is larger
 * than the share that would have to pay it.
 */
export function roundLine(
  steps: readonly Step[],
  { line, recipients, rounding: { unit, ties }, method }: LineRounding,
): RoundedLine {
  const round = (): RoundedShares => {
    const shares = combined(steps);
    const codes = recipients.map(({ code }) => code);
    return roundShares(shares, unit, method, tieRank(ties, codes, shares.numerators));
  };
  const cut = method === largestRemainder ? cutInDoubles(steps, unit) : undefined;
  const known =
    cut && (!cut.tie || (typeof ties === "string" && ties !== "largest-weight" && inCodeOrder(recipients)));
  const rounded = known ? undefined : round();
  const { amounts, tie } = (rounded ?? cut) as CutLine;
  const total = sum(amounts);
  if (rounded) {
    const handedOut = rounded.quotas.total * unit;
    invariant(
      total === handedOut || total === -handedOut || !method.sums,
      `${line.id} and its shares do not sum`,
    );
    const below = recipients[rounded.units.findIndex((one) => one < 0n)];
    if (below) refuse("residual-exceeds", ["rounding"], { line: line.id, code: below.code, unit });
  }
  const result = { amounts, total, rounded: () => rounded ?? round() };
  if (!tie) return { ...result, tie };
  const named = (indexes: readonly number[]): Recipient[] =>
    indexes.map((index) => recipients[index] as Recipient);
  const [tied, winners] = [named(tie.tied), named(tie.winners)];
  const amount = BigInt(Math.abs(tie.units)) * unit;
  if (ties === "error")
    refuse("tie-undecided", ["ties"], {
      line: line.id,
      codes: tied.map(({ code }) => code),
      units: tie.units,
      amount,
    });
  return { ...result, tie: { tied, winners, amount } };
}

const ORDERED = /* @__PURE__ */ new WeakMap<readonly Recipient[], boolean>();

/** Whether recipients are in the order of their codes. Each list is looked through once. */
function inCodeOrder(recipients: readonly Recipient[]): boolean {
  const known =
    ORDERED.get(recipients) ??
    recipients.every(({ code }, index) => index === 0 || (recipients[index - 1] as Recipient).code < code);
  ORDERED.set(recipients, known);
  return known;
}
