import { checkArgument } from "../problems/check-arguments.ts";
import { EVERY_RULE } from "../rules/index.ts";
import { checkStated } from "../rules/levelled.ts";
import type { IndicatorWeight } from "../rules/weights/indicator.ts";
import { weightsOfKey } from "../rules/weights-of-key.ts";
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
  const leaves = lines.flatMap(({ key }) => weightsOfKey(key, EVERY_RULE));
  const indicators = leaves.filter((leaf) => leaf.by === "indicator");
  const poor = lines.filter(({ amount, share, key, id }) => {
    const open = amount === null && share === undefined;
    return open && checkStated(key, { line: id, rules: EVERY_RULE }).length > 0;
  });
  return {
    indicators: [...new Map(indicators.map((one) => [one.name, one])).values()],
    amounts: poor.map(({ id }) => id),
  };
}
