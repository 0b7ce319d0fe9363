import type { Directory } from "../../recipients/directory.ts";
import { codesOfSums } from "../../tables/codes-of-sums.ts";
import type { Table } from "../../tables/table.ts";
import type { Claim } from "../claim.ts";
import { levelOfRows } from "./level-of-rows.ts";

/** The table with a problem for each sum whose code is that of another recipient than its name. */
export function sumsCoded(table: Table, claim: Claim, directory: Directory): Table {
  const entries = table.rows.filter(({ role }) => role === "entry");
  const { level } = levelOfRows(table, entries, claim, directory);
  const problems = level ? codesOfSums(table, level, directory) : [];
  return problems.length === 0 ? table : { ...table, problems: [...table.problems, ...problems] };
}
