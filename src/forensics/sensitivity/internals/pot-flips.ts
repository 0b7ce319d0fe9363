import { sum } from "../../../numbers/sum.ts";
import { roundingOf } from "../../../rounding/roundings-in-use.ts";
import { FITS } from "../../fits/index.ts";
import type { Flip, NoFlip, RecipientSensitivity } from "../sensitivity-options.ts";
import type { Shares } from "./shares-of.ts";

type PotFlips = Pick<RecipientSensitivity, "largerPot" | "smallerPot">;

/** For each recipient the smallest change of the pot that changes its amount: in whole units where a method must sum, else in öre. */
export function potFlips(shares: Shares, units: bigint): PotFlips[] {
  const flips = roundingOf(shares.method).sums ? byUnits : byOre;
  const [larger, smaller] = [flips(shares, 1n, units), flips(shares, -1n, units)];
  return shares.codes.map((_, index) => ({
    largerPot: larger[index] as Flip | NoFlip,
    smallerPot: smaller[index] as Flip | NoFlip,
  }));
}

/** Every unit more or less goes to some recipient: the pots are tried one by one, for all recipients at once. */
function byUnits(shares: Shares, sign: bigint, most: bigint): (Flip | NoFlip)[] {
  const { weights, rest, unit } = shares;
  const room = sign > 0n ? most : rest / unit;
  const limit = room < most ? room : most;
  const before = shares.round(weights, rest) ?? [];
  const found: (Flip | undefined)[] = before.map(() => undefined);
  let left = found.length;
  for (let moved = 1n; moved <= limit && left > 0; moved++) {
    const now = shares.round(weights, rest + sign * moved * unit);
    for (const [index, units] of now?.entries() ?? []) {
      if (found[index] || units === before[index]) continue;
      found[index] = { by: sign * moved * unit, change: (units - (before[index] as bigint)) * unit };
      left--;
    }
  }
  return found.map((flip) => flip ?? { beyond: limit * unit });
}

/** Each amount depends only on its own share, so the pots that leave it unchanged are one interval. */
function byOre(shares: Shares, sign: bigint, most: bigint): (Flip | NoFlip)[] {
  const { weights, rest, unit, method, fixed } = shares;
  const all = sum(weights);
  const room = sign > 0n ? most * unit : rest;
  const limit = room < most * unit ? room : most * unit;
  const before = shares.round(weights, rest) ?? [];
  return before.map((units, index): Flip | NoFlip => {
    const [each, weight] = [fixed[index] as bigint, weights[index] as bigint];
    const lasting = FITS[method](
      {
        numerators: [{ at0: each * all + rest * weight, slope: sign * weight }],
        denominator: { at0: all * unit, slope: 0n },
        units: [units],
        rank: [0],
      },
      { least: 0n, most: limit },
    );
    const moved = (lasting?.most ?? 0n) + 1n;
    if (moved > limit) return { beyond: limit };
    const now = shares.round(weights, rest + sign * moved)?.[index] as bigint;
    return { by: sign * moved, change: (now - units) * unit };
  });
}
