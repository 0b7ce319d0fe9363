import type { Problem } from "../../problems/problem.ts";
import type { Table } from "../../tables/table.ts";
import type { Claim } from "../claim.ts";
import type { Sheet } from "../verification.ts";

/** What a check reads. */
export interface Checked {
  readonly table: Table;
  readonly claim: Claim;
  readonly sheet: Sheet;
}

/** The problems of one kind, and the figures that were compared to find them, by cell or column. */
export interface Findings {
  readonly problems: readonly Problem[];
  readonly checked: readonly string[];
}

/** A condition that a table must fulfil. */
export type Check = (checked: Checked) => Findings;
