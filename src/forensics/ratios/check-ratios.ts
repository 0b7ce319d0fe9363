import { checkArgument } from "../../problems/check-argument.ts";
import { intersectRatios } from "./intersect-ratios.ts";
import { type PublishedShare, type WeightRatio, weightRatio } from "./weight-ratio.ts";

/** A published share with its recipient and its place in print. */
export interface Observation extends PublishedShare {
  readonly recipient: string;
  readonly source: string;
}

/** Two shares that cannot both follow from one weight. */
export interface RatioClash {
  readonly first: Observation;
  readonly second: Observation;
}

/** What all shares of one recipient imply together. */
export interface RatioCheck {
  readonly recipient: string;
  readonly observations: readonly Observation[];
  /** The ratios that explain every share; `null` where there are none. */
  readonly ratio: WeightRatio | null;
  /** Every pair of shares that exclude each other; at least one where there is no ratio. */
  readonly clashes: readonly RatioClash[];
}

/**
 * Compares the shares that each recipient got by the same weight in different lines, years or documents. No register
 * is needed. An amount that clashes with several others is the likeliest to be wrong.
 *
 * @returns one check for each recipient, in order of first appearance
 * @throws AllocationError as `weightRatio`
 *
 * @example
 * ```ts
 * import { kr } from "fordela";
 * import { checkRatios } from "fordela/forensics";
 * const shares = [
 *   { recipient: "23", source: "area 2", amount: kr("2 506 966"), pot: kr("200 mnkr") },
 *   { recipient: "23", source: "area 3", amount: kr("1 190 908"), pot: kr("95 mnkr") },
 * ];
 * const [check] = checkRatios(shares);
 * check?.ratio; // null
 * check?.clashes.map(({ first, second }) => [first.source, second.source]); // [["area 2", "area 3"]]
 * ```
 */
export function checkRatios(observations: readonly Observation[]): RatioCheck[] {
  checkArgument("checkRatios", "observations", observations, "list");
  const byRecipient = new Map<string, Observation[]>();
  for (const one of observations)
    byRecipient.set(one.recipient, [...(byRecipient.get(one.recipient) ?? []), one]);
  return [...byRecipient].map(([recipient, shares]) => {
    const ratios = shares.map((share) => weightRatio({ ...share, source: `${recipient}, ${share.source}` }));
    const ratio = intersectRatios(ratios) ?? null;
    return { recipient, observations: shares, ratio, clashes: ratio ? [] : clashesAmong(shares, ratios) };
  });
}

function clashesAmong(shares: readonly Observation[], ratios: readonly WeightRatio[]): RatioClash[] {
  return shares.flatMap((first, at) =>
    shares
      .slice(at + 1)
      .filter((_, ahead) => !intersectRatios([ratios[at]!, ratios[at + 1 + ahead]!]))
      .map((second) => ({ first, second })),
  );
}
