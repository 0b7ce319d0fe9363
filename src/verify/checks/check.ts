import type { Problem } from "../../problems/problem.ts";
import type { Table } from "../../tables/table.ts";
import type { Claim } from "../claim.ts";
import type { Sheet } from "../sheet.ts";

/** What a check reads. */
export interface Checked {
  readonly table: Table;
  readonly claim: Claim;
  readonly sheet: Sheet;
}

/** The problems of one kind, and the cells that were examined to find them. */
export interface Findings {
  readonly problems: readonly Problem[];
  /** Cells compared with an expected value. */
  readonly compared: readonly string[];
  /** Cells that were added up, and those that state the sum. */
  readonly summed: readonly string[];
}

/** A condition that a table must fulfil; what it has nothing of is left out. */
export type Check = (checked: Checked) => Partial<Findings>;

/** The findings of several columns, or checks, as one. */
export function findingsOfAll(all: readonly Partial<Findings>[]): Findings {
  return {
    problems: all.flatMap(({ problems = [] }) => problems),
    compared: all.flatMap(({ compared = [] }) => compared),
    summed: all.flatMap(({ summed = [] }) => summed),
  };
}
