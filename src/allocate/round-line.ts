import type { Line } from "../agreements/agreement.ts";
import { refuse } from "../problems/refuse.ts";
import type { Recipient } from "../recipients/recipient.ts";
import { type ExactShares, type RoundedShares, roundShares } from "../rounding/round-shares.ts";
import type { Rounding } from "../rounding/rounding.ts";
import { tieRank } from "../rounding/tie-rule.ts";
import type { LineTie } from "./allocated-line.ts";
import type { RoundingSettings } from "./rounding-settings.ts";

/** A line to round, who shares it, and how. */
export interface LineRounding {
  readonly line: Line;
  readonly recipients: readonly Recipient[];
  readonly rounding: RoundingSettings;
  readonly method: Rounding;
}

/** Rounded shares, with their tie by recipient. */
export interface RoundedLine {
  readonly rounded: RoundedShares;
  readonly tie: LineTie | undefined;
}

/**
 * Rounds exact shares of a line. Refuses a tie if the settings ask for an error on ties, and a residual that is larger
 * than the share that would have to pay it.
 */
export function roundLine(
  shares: ExactShares,
  { line, recipients, rounding: { unit, ties }, method }: LineRounding,
): RoundedLine {
  const codes = recipients.map(({ code }) => code);
  const rounded = roundShares(shares, unit, method, tieRank(ties, codes, shares.numerators));
  const { tie, units } = rounded;
  const below = units.findIndex((one) => one < 0n);
  if (below >= 0)
    refuse("residual-exceeds", ["rounding"], { line: line.id, code: codes[below] as string, unit });
  if (!tie) return { rounded, tie };
  const amount = BigInt(Math.abs(tie.units)) * unit;
  if (ties === "error")
    refuse("tie-undecided", ["ties"], {
      line: line.id,
      codes: tie.tied.map((index) => codes[index] as string),
      units: tie.units,
      amount,
    });
  const [tied, winners] = [tie.tied, tie.winners].map((indexes) =>
    indexes.map((index) => recipients[index] as Recipient),
  ) as [Recipient[], Recipient[]];
  return { rounded, tie: { tied, winners, amount } };
}
