import type { RegisterUse } from "../population/register-use.ts";
import type { Problem } from "../problems/problem.ts";
import type { ColumnFigures } from "./column-figures.ts";
import type { Recipe } from "./recompute.ts";

/** The table's figures with what they should be, before any check. */
export interface Sheet {
  readonly columns: readonly ColumnFigures[];
  readonly problems: readonly Problem[];
  readonly recipe: Recipe | null;
  readonly registers: readonly RegisterUse[];
}
