import type { Language } from "../../language/language.ts";
import { checkArgument } from "../../problems/check-arguments.ts";
import type { Problem } from "../../problems/problem.ts";
import type { Cause } from "../../verify/causes/cause.ts";
import type { Verification } from "../../verify/verification.ts";

/** What came of one table. */
export interface TableReport {
  /** The file as the caller named it. */
  readonly file: string;
  /** The table's own file, where `file` is the description beside it; problems are then placed here. */
  readonly table?: string;
  /** `null` where the table could not be verified at all; `problems` then says why. */
  readonly verification: Verification | null;
  /** Everything wrong: with the figures, or with the files. */
  readonly problems: readonly Problem[];
  /** Causes that reproduce the wrong figures exactly, the one that explains most first. */
  readonly causes: readonly Cause[];
}

/** What came of all tables of one run. */
export interface Report {
  readonly tables: readonly TableReport[];
  /** The most problems a report lists for a table; the rest are counted. Unlimited where absent. */
  readonly most?: number;
}

/** How a report is written. */
export interface ReportOptions {
  readonly lang?: Language;
}

/** What a reader wants to know first of a table. */
export type Verdict = "verified" | "problems" | "nothing" | "failed";

/**
 * The verdict on one table: every figure follows, problems were found, nothing could be checked, or it could not be read.
 *
 * @example
 * ```ts
 * import { problem } from "fordela";
 * import { verdictOf } from "fordela/verify";
 * const problems = [problem("file-empty", [], { file: "lan.csv" })];
 * const report = { tables: [{ file: "lan.csv", verification: null, problems, causes: [] }] };
 * report.tables.map(verdictOf); // ["failed"]
 * ```
 */
export function verdictOf(table: TableReport): Verdict {
  checkArgument("verdictOf", "table", table, "{problems}");
  const { verification, problems } = table;
  if (verification === null) return "failed";
  if (verification.checked === 0) return "nothing";
  return problems.some(({ severity }) => severity === "error") ? "problems" : "verified";
}
