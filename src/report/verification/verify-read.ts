import type { Language } from "../../language/language.ts";
import { isOfTable } from "../../messages/describe-in-table.ts";
import { AllocationError } from "../../problems/allocation-error.ts";
import type { Problem } from "../../problems/problem.ts";
import type { About } from "../../verify/about.ts";
import type { TableReport } from "../../verify/table-report.ts";
import type { VerifyTableOptions } from "../../verify/verify-described.ts";
import type { TableInBytes } from "../../workbooks/table-in-bytes.ts";
import { verifyTable } from "./verify-table.ts";
import { withUnspentCosts } from "./with-unspent-costs.ts";

/** A table that was found in a file, and what it is checked with. */
export interface ReadTable extends Pick<TableInBytes, "input" | "withSheet"> {
  readonly about: About;
  readonly options: VerifyTableOptions;
}

/** A problem in words. */
export type InWords = (problem: Problem, lang: Language) => string;

/**
 * Reads a table's file and verifies the table, with what only a workbook or a page shows. It throws nothing for faults of
 * the files: the report then has the problems and no verification.
 *
 * @param file the file as the report names it
 * @param wording loads the words for problems that no table has, such as those of the file
 */
export async function verifyRead(
  file: string,
  read: () => Promise<ReadTable>,
  wording: () => Promise<InWords>,
): Promise<TableReport> {
  const worded = async (problems: readonly Problem[]): Promise<readonly Problem[]> => {
    if (problems.every(hasWords)) return problems;
    const inWords = await wording();
    return problems.map((found) => withWords(found, inWords));
  };
  try {
    const { about, input, withSheet, options } = await read();
    const report = await verifyTable(about, input, { file, ...options });
    const problems = withSheet(report.problems, report.verification?.table);
    return withUnspentCosts(
      problems === report.problems ? report : { ...report, problems: await worded(problems) },
    );
  } catch (error) {
    if (!(error instanceof AllocationError)) throw error;
    return { file, verification: null, problems: await worded(error.problems), causes: [] };
  }
}

/** Whether a problem needs no words of its own: it has them, or the report of a table has. */
function hasWords(problem: Problem): boolean {
  return problem.words !== undefined || isOfTable(problem);
}

function withWords(problem: Problem, inWords: InWords): Problem {
  if (hasWords(problem)) return problem;
  return { ...problem, words: { sv: inWords(problem, "sv"), en: inWords(problem, "en") } };
}
