import { sum } from "../../../numbers/sum.ts";
import { FITS } from "../../fits/index.ts";
import type { Linear } from "../../fits/linear.ts";
import type { Flip, NoFlip } from "../sensitivity-options.ts";
import type { Shares } from "./shares-of.ts";

/**
 * The fewest people, more (`sign` 1) or fewer (−1), by which a recipient's own figure must change for its amount to
 * change.
 *
 * Largest remainder is not monotone, so the allocations on the way are walked through one by one. Each lasts for an
 * interval of people, which is known exactly: with d people more every share is `(f · (W + d) + rest · w) / (W + d)`,
 * and what a rounding method requires of them is linear in d. Numbers of people at which the line would be refused
 * give no amount and are passed over.
 */
export function populationFlips(
  shares: Shares,
  index: number,
  sign: bigint,
  people: bigint,
): Flip | NoFlip | null {
  const { weights, rest, unit, method } = shares;
  if (!shares.people) return null;
  const own = weights[index] as bigint;
  const all = sum(weights);
  // A count is never below 0, and some count must be left to share by.
  const room = sign > 0n ? people : own < all ? own : own - 1n;
  const limit = room < people ? room : people;
  const before = shares.round(weights, rest)?.[index] as bigint;
  const numerators = linesFor(shares, index, sign, all);
  for (let moved = 1n; moved <= limit; ) {
    const changed = weights.map((weight, place) => (place === index ? weight + sign * moved : weight));
    const units = shares.round(changed, rest);
    if (!units) {
      moved++;
      continue;
    }
    const now = units[index] as bigint;
    if (now !== before) return { by: sign * moved, change: (now - before) * unit };
    const lasting = FITS[method](
      {
        numerators,
        denominator: { at0: all * unit, slope: sign * unit },
        units,
        rank: shares.rank,
        largestFirst: shares.ties === "largest-weight",
      },
      { least: moved, most: limit },
    );
    moved = (lasting?.least === moved ? lasting.most : moved) + 1n;
  }
  return { beyond: limit };
}

/** Each share, times all weights, as a function of the people moved. */
function linesFor(
  { fixed, weights, rest }: Shares,
  index: number,
  sign: bigint,
  all: bigint,
): readonly Linear[] {
  return weights.map((weight, place) => {
    const each = fixed[place] as bigint;
    const slope = sign * (each + (place === index ? rest : 0n));
    return { at0: each * all + rest * weight, slope };
  });
}
