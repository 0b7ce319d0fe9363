import type { Check } from "./check.ts";
import { columnSums } from "./column-sums.ts";
import { expectedEntries, expectedSums } from "./expected-entries.ts";
import { linesPresent } from "./lines-present.ts";
import { printedPeopleRight } from "./printed-people-right.ts";
import { printedPerInhabitantRight } from "./printed-per-inhabitant-right.ts";
import { printedSharesRight } from "./printed-shares-right.ts";
import { recipientsPresent } from "./recipients-present.ts";
import { rowSums } from "./row-sums.ts";
import { statedSums } from "./stated-sums.ts";

/** Every check, in the order a reader wants the problems. */
export const CHECKS: readonly Check[] = [
  recipientsPresent,
  linesPresent,
  expectedEntries,
  rowSums,
  columnSums,
  expectedSums,
  statedSums,
  printedPeopleRight,
  printedSharesRight,
  printedPerInhabitantRight,
];
