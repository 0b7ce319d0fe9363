import { isOfTable } from "../messages/describe-in-table.ts";
import { kr } from "../money/kr.ts";
import { AllocationError } from "../problems/allocation-error.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { verifyTable } from "../report/verification/verify-table.ts";
import type { About } from "../verify/about.ts";
import type { TableReport, VerifyTableOptions } from "../verify/verify-described.ts";
import { describeForCommand } from "./describe-for-command.ts";
import { describedBy } from "./described-by.ts";
import { agreementFrom, namesAgreementFile } from "./options/agreement-from.ts";
import type { HandedIn } from "./options/figure-options.ts";
import { bundledAs, registerFrom } from "./options/registers-from.ts";
import { readTableFile } from "./read-table-file.ts";
import { withUnspentCosts } from "./with-unspent-costs.ts";

/** The options for a file and its description. */
export interface FileReading {
  /** The date of a register in a file of its own, YYYY-MM-DD. */
  readonly date?: string | undefined;
  /** Whether a description may name files outside its own folder and the current one. */
  readonly outside?: boolean;
  /** The sheet of a workbook, by name. */
  readonly sheet?: string | undefined;
  readonly figures?: HandedIn;
}

/**
 * Verifies one file: a table, or a description beside one. `flags` win over the description.
 *
 * It throws nothing for faults of the files: the report then has the problems and no verification.
 */
export async function verifyFile(
  file: string,
  flags: About = {},
  reading: FileReading = {},
): Promise<TableReport> {
  try {
    const described = file.endsWith(".json") ? await describedBy(file, flags, reading.outside) : {};
    const { about, ...options } = await withFiles({ ...described, ...flags }, reading);
    const { input, withSheet } = await readTableFile(about.table ?? file, {
      sheet: reading.sheet ?? about.sheet,
    });
    const report = await verifyTable(about, input, { file, ...options });
    const problems = withSheet(report.problems, report.verification?.table);
    if (problems === report.problems) return withUnspentCosts(report);
    return withUnspentCosts({ ...report, problems: problems.map(withWords) });
  } catch (error) {
    if (!(error instanceof AllocationError)) throw error;
    return { file, verification: null, problems: error.problems.map(withWords), causes: [] };
  }
}

/** A description with the agreement and register that it names by files, read. */
async function withFiles(
  described: About,
  { date, figures: { amounts, indicators } = {} }: FileReading,
): Promise<VerifyTableOptions & { readonly about: About }> {
  const { agreement: named, register, tolerance } = described;
  const agreement = named !== undefined && namesAgreementFile(named) ? await agreementFrom(named) : undefined;
  if (tolerance && kr(tolerance) < 0n) {
    const details = { option: "--tolerance", value: tolerance, allowed: ["0", "1", "0,50"] };
    throw new AllocationError([problem("option-value", [], details)]);
  }
  const population =
    register !== undefined && bundledAs(register) === undefined
      ? await registerFrom(register, date)
      : undefined;
  return {
    about: described,
    ...(named !== undefined && agreement && { agreements: { [named]: agreement } }),
    ...(population && { population }),
    ...(amounts && { amounts }),
    ...(indicators && { indicators }),
  };
}

/** A problem with its words, unless the report of a table has them. */
function withWords(problem: Problem): Problem {
  if (problem.words || isOfTable(problem)) return problem;
  return {
    ...problem,
    words: { sv: describeForCommand(problem, "sv"), en: describeForCommand(problem, "en") },
  };
}
