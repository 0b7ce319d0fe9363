import { checkArgument } from "../problems/check-argument.ts";
import { STATES_AMOUNTS } from "../rules/rule-kinds.ts";
import type { Weight } from "../rules/weight.ts";
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
  const indicators = weightsIn<IndicatorWeight>(
    lines.map(({ key }) => key),
    "indicator",
  );
  const poor = lines.filter(({ amount, share, key }) => {
    const open = amount === null && share === undefined;
    return open && key.some(({ rule }) => !STATES_AMOUNTS[rule]);
  });
  return {
    indicators: [...new Map(indicators.map((one) => [one.name, one])).values()],
    amounts: poor.map(({ id }) => id),
  };
}

/** The weights of a kind anywhere in a key. A key is data, so this needs no arithmetic of its rules. */
export function weightsIn<W extends Weight>(data: unknown, by: W["by"]): W[] {
  if (typeof data !== "object" || data === null) return [];
  if ("by" in data && data.by === by) return [data as W];
  return Object.values(data).flatMap((one) => weightsIn<W>(one, by));
}
