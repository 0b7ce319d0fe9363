import type { RegisterUse } from "../population/register-use.ts";

/** Weights in the order of the recipients, and the register they were counted in, if they were. */
export interface Weighing {
  readonly weights: readonly bigint[];
  readonly use?: RegisterUse | undefined;
}
