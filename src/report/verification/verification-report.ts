import { checkArgument } from "../../problems/check-argument.ts";
import type { ProblemCode } from "../../problems/problem.ts";
import { inItsWords } from "../../recipients/in-use.ts";
import type { TableReport } from "../../verify/table-report.ts";

export type { TableReport };

/** The results for all tables of one run. */
export interface VerificationReport {
  readonly tables: readonly TableReport[];
  /** The most problems a report lists for a table; the rest are counted. Unlimited where absent. */
  readonly most?: number;
}

/** The verdict on a table, which readers want first. */
export type Verdict = "verified" | "unchecked" | "problems" | "nothing" | "failed";

/** Problems of a table in which there is nothing to check. */
const EMPTY: ReadonlySet<ProblemCode> = /* @__PURE__ */ new Set([
  "nothing-verified",
  "table-empty",
  "table-header",
]);

/**
 * The verdict on one table: every figure is right, problems were found, nothing could be checked, or the table could
 * not be read. A table is `unchecked` where its caller found it `doubtful`.
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
  const errors = problems.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return table.doubtful ? "unchecked" : "verified";
  const isEmpty = verification.checked === 0 && errors.every(({ place }) => place === undefined);
  return isEmpty || errors.every(({ code }) => EMPTY.has(code)) ? "nothing" : "problems";
}

/** Writes of a table in the words and money of its agreement's own recipients, if any. */
export function inWordsOf<T>({ verification }: TableReport, write: () => T): T {
  return inItsWords(verification?.claim ?? {}, write);
}
