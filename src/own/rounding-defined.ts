import { sum } from "../numbers/sum.ts";
import type { Rounding } from "../rounding/rounding.ts";
import type { RoundingDefined } from "./definition.ts";
import { checkList, checkSigns, failed, resultOf } from "./internals/result-of.ts";

/** What rounds by the definition of an own rounding. Units that are not whole, or do not add up, are refused. */
export function roundingDefined({ name, round, sums }: RoundingDefined): Rounding {
  return {
    sums,
    round(quotas) {
      const { floors, remainders, rank } = quotas;
      const copies = { ...quotas, floors: [...floors], remainders: [...remainders], rank: [...rank] };
      const { units } = Object(resultOf(name, null, () => round(copies))) as { units?: unknown };
      checkList(name, "units", units, floors.length);
      checkSigns(name, "units", units);
      const given = sum(units);
      if (sums && given !== quotas.total)
        failed(name, null, `it hands out ${given} units of ${quotas.total}`);
      return { units: [...units] };
    },
  };
}
