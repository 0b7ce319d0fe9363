import type { Ages } from "../population/register.ts";

/** What a proportional rule shares by. */
export type Weight = PopulationWeight | SuppliedWeight;

/** People at the agreement's date: all, or those in an inclusive band of ages. */
export interface PopulationWeight {
  readonly by: "population";
  readonly ages?: Ages;
}

/** Weights handed in with their source: whole numbers by recipient code. */
export interface SuppliedWeight {
  readonly by: "supplied";
  readonly values: Readonly<Record<string, bigint>>;
  readonly source: string;
}
