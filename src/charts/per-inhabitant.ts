import type { Inhabitants } from "../allocate/inhabitants-of.ts";
import { type Fraction, lowest } from "../numbers/fraction.ts";
import { refuse } from "../problems/refuse.ts";
import type { Level } from "../recipients/recipient.ts";
import { exactly } from "./chart-amount.ts";
import type { LevelTotal } from "./level-totals.ts";

/**
 * Totals per inhabitant, exact, in öre.
 *
 * @throws AllocationError `inhabitants-unknown` if a recipient's inhabitants are unknown, or are 0
 */
export function perInhabitant(
  totals: readonly LevelTotal[],
  level: Level,
  inhabitants: Inhabitants | undefined,
): (LevelTotal & { readonly total: Fraction })[] {
  const countOf = ({ recipient }: LevelTotal): bigint => inhabitants?.counts.get(recipient.code) ?? 0n;
  const unknown = totals.filter((one) => countOf(one) === 0n).map(({ recipient }) => recipient.code);
  if (unknown.length > 0)
    refuse("inhabitants-unknown", ["population"], {
      level,
      codes: unknown,
      register: inhabitants?.use.register.id ?? null,
    });
  return totals.map((one) => {
    const { numerator, denominator } = exactly(one.total);
    return { ...one, total: lowest(numerator, denominator * countOf(one)) };
  });
}
