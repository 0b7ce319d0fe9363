import type { Claimed } from "./search.ts";

/**
 * The claims, but those that only add unknowns to one that fits without them: the same recipients, no weight fewer, and more
 * that had to be found. An amount of 0 to each before a share by population is such a one. Lines of agreements have
 * nothing to find, and neither drop other keys nor are dropped.
 */
export function withoutNeedless(claims: readonly Claimed[]): Claimed[] {
  const simpler = new Map<string, { readonly weights: readonly string[]; unknowns: number; among: string }>();
  for (const { agreement, reading, weights, unknowns } of claims) {
    if (agreement !== undefined) continue;
    const own = weightsOf(weights);
    const name = JSON.stringify([reading.among, own]);
    const known = simpler.get(name);
    if (!known || unknowns < known.unknowns)
      simpler.set(name, { weights: own, unknowns, among: reading.among });
  }
  return claims.filter(({ agreement, reading: { among }, weights, unknowns }) => {
    if (agreement !== undefined) return true;
    const own = new Set(weightsOf(weights));
    return ![...simpler.values()].some(
      (one) =>
        one.among === among && one.unknowns < unknowns && one.weights.every((weight) => own.has(weight)),
    );
  });
}

/** The weights, each with the register it was counted in. Shares that are all alike need no weight. */
function weightsOf(weights: Claimed["weights"]): string[] {
  return weights.flatMap(({ weight, register }) =>
    weight === undefined ? [] : [JSON.stringify([weight, register?.id])],
  );
}
