import { refuse } from "../../problems/refuse.ts";
import { refuseAll } from "../../problems/refuse-all.ts";
import type { RuleContext } from "../rule-context.ts";
import type { WeightDefinition } from "../weight.ts";
import type { Series } from "./series.ts";
import { checkSeries } from "./supplied.ts";
import { coveredBy, isFigure, weighSeries } from "./weigh-series.ts";

/**
 * Figures that the agreement names but does not contain, such as the voters of an election. The caller supplies them.
 */
export interface IndicatorWeight {
  readonly by: "indicator";
  /** The name that the caller supplies the figures under. */
  readonly name: string;
  /** The publisher of the figures, and where they are published. */
  readonly source: string;
}

export const indicator: WeightDefinition<IndicatorWeight> = {
  known: { by: true, name: true, source: true },
  check: () => [],

  weigh(weight, context) {
    const values = withoutOthers(seriesOf(weight, context), context);
    const problems = checkSeries(values, context, isFigure);
    refuseAll(problems);
    return weighSeries(values, context);
  },

  // Covers every recipient when the figures are absent; `weigh` then reports that they are missing.
  covered({ name }, context) {
    const values = context.indicator?.(name, context.recipients);
    return values ? coveredBy(values, context) : context.recipients;
  },
};

function seriesOf({ name, source }: IndicatorWeight, context: RuleContext): Series {
  return (
    context.indicator?.(name, context.recipients) ??
    refuse("indicator-missing", [], { line: context.line, indicator: name, source })
  );
}

/** The figures without those of the line's other recipients, for a rule that shares among some of them only. */
function withoutOthers(values: Series, { recipients, directory, level }: RuleContext): Series {
  const sharers = new Set(recipients.map(({ code }) => code));
  const others = new Set(directory.recipients(level).map(({ code }) => code));
  return Object.fromEntries(
    Object.entries(values).filter(([code]) => sharers.has(code) || !others.has(code)),
  );
}
