import { sum } from "../numbers/sum.ts";
import type { Rounding } from "../rounding/rounding.ts";
import type { RoundingDefined } from "./definition.ts";
import { checkList, invalid, resultOf } from "./internals/result-of.ts";

/** What rounds by the definition of an own rounding. Units that are not whole, or do not add up, are refused. */
export function roundingDefined({ name, round, sums }: RoundingDefined): Rounding {
  return {
    sums,
    round(quotas) {
      const rounded = resultOf(name, null, () => round(quotas));
      checkList(name, "units", rounded?.units, quotas.floors.length);
      const units = sum(rounded.units);
      if (sums && units !== quotas.total) invalid(name, "sum", `${units}`, [`${quotas.total}`]);
      return rounded;
    },
  };
}
