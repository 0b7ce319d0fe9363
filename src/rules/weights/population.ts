import type { Ages } from "../../population/register.ts";
import { problem } from "../../problems/problem.ts";
import type { WeightDefinition } from "../weight.ts";

/** People at the agreement's date or another: everyone, or an inclusive band of ages. */
export interface PopulationWeight {
  readonly by: "population";
  readonly ages?: Ages;
  /** YYYY-MM-DD, if the key counts people on another day than the agreement's. */
  readonly date?: string;
}

export const population: WeightDefinition<PopulationWeight> = {
  known: { by: true, ages: true, date: true },
  check({ ages }, { line }) {
    if (ages === undefined) return [];
    const [from, to] = ages;
    const ok = Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from <= to && to <= 100;
    return ok ? [] : [problem("ages-invalid", ["ages"], { line, from, to })];
  },

  weigh(weight, context) {
    return context.count(weight, context.recipients);
  },
};
