import { placed } from "../../problems/placed.ts";
import type { WeightDefinition } from "../weight.ts";
import { checkSeries, type SuppliedWeight } from "./supplied.ts";
import { coveredBy, isFigure, weighSeries } from "./weigh-series.ts";

/** Weights written in the agreement, with or without decimals. */
export const suppliedExactly: WeightDefinition<SuppliedWeight> = {
  known: { by: true, values: true, source: true },
  check: ({ values }, context) =>
    checkSeries(values, context, isFigure).map((found) => placed(found, ["values"])),
  weigh: ({ values }, context) => weighSeries(values, context),
  covered: ({ values }, context) => coveredBy(values, context),
};
