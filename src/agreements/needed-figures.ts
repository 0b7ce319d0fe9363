import { checkArgument } from "../problems/check-argument.ts";
import { STATES_AMOUNTS } from "../rules/rule-kinds.ts";
import type { IndicatorWeight } from "../rules/weights/indicator.ts";
import type { Agreement } from "./agreement.ts";

/** Figures that an agreement names but does not contain. The caller must supply them before allocating. */
export interface NeededFigures {
  readonly indicators: readonly IndicatorWeight[];
  /** Ids of lines without an amount whose keys do not give one either. */
  readonly amounts: readonly string[];
}

/**
 * The indicators and amounts that an agreement needs from outside, each once.
 *
 * @example
 * ```ts
 * import { agreementOf, neededFigures } from "fordela";
 * neededFigures(agreementOf("2025")); // { indicators: [], amounts: [] }
 * ```
 */
export function neededFigures(agreement: Agreement): NeededFigures {
  checkArgument("neededFigures", "agreement", agreement, "{id population areas lines stated}");
  const { lines } = agreement;
  const indicators = lines.flatMap(({ key }) => indicatorsIn(key));
  const poor = lines.filter(({ amount, share, key }) => {
    const open = amount === null && share === undefined;
    return open && key.some(({ rule }) => !STATES_AMOUNTS[rule]);
  });
  return {
    indicators: [...new Map(indicators.map((one) => [one.name, one])).values()],
    amounts: poor.map(({ id }) => id),
  };
}

/** The indicators anywhere in a key. A key is data, so this needs no arithmetic of its rules. */
function indicatorsIn(data: unknown): IndicatorWeight[] {
  if (typeof data !== "object" || data === null) return [];
  if ("by" in data && data.by === "indicator") return [data as IndicatorWeight];
  return Object.values(data).flatMap(indicatorsIn);
}
