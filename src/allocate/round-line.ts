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
  const below = codes[units.findIndex((one) => one < 0n)];
  if (below !== undefined) refuse("residual-exceeds", ["rounding"], { line: line.id, code: below, unit });
  if (!tie) return { rounded, tie };
  const named = (places: readonly number[]): Recipient[] =>
    places.map((place) => recipients[place] as Recipient);
  const [tied, winners, amount] = [named(tie.tied), named(tie.winners), BigInt(Math.abs(tie.units)) * unit];
  if (ties === "error") {
    const tiedCodes = tied.map(({ code }) => code);
    refuse("tie-undecided", ["ties"], { line: line.id, codes: tiedCodes, units: tie.units, amount });
  }
  return { rounded, tie: { tied, winners, amount } };
}
