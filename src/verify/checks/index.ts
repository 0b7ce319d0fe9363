import { amounts } from "./amounts.ts";
import type { Check } from "./check.ts";
import { columnSums } from "./column-sums.ts";
import { expectedSums } from "./expected-sums.ts";
import { recipientsPresent } from "./recipients-present.ts";
import { rowSums } from "./row-sums.ts";
import { statedSums } from "./stated-sums.ts";

/** Every check, in the order a reader wants the problems. */
export const CHECKS: readonly Check[] = [
  recipientsPresent,
  amounts,
  rowSums,
  columnSums,
  expectedSums,
  statedSums,
];
