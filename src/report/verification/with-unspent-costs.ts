import { termsOf } from "../../agreements/bundled/terms-of.ts";
import { flowMessages } from "../../messages/flow.ts";
import { describeBy } from "../../messages/messages.ts";
import { type Problem, problem } from "../../problems/problem.ts";
import type { TableReport } from "../../verify/table-report.ts";
import { Verification } from "../../verify/verification.ts";

/** Words of a report of costs, in its titles, headings or rows. */
const COSTS = /kostnad|förbruk|utgift|\bmoms\b|mervärdesskatt|\bcosts?\b|expenditure|\bvat\b/iu;

/**
 * The report of a table, where costs of less than the grant are no fault: what is left is unspent and to be repaid. Only a
 * sum of costs is; money that is split on activities must add up to what there was.
 */
export function withUnspentCosts(report: TableReport): TableReport {
  const { verification } = report;
  if (verification?.claim.kind !== "split" || !isOfCosts(verification)) return report;
  const { agreement } = verification.claim;
  const by = (agreement && termsOf(agreement).repayment?.by) ?? null;
  const leaving = (found: Problem): Problem => {
    if (found.code !== "parent-differs" || found.details.printed >= found.details.expected) return found;
    const { printed, expected, recipient: who } = found.details;
    const unspent = problem("unspent", found.path, { who, amount: expected - printed, by }, "note");
    const words = {
      sv: describeBy(flowMessages, unspent, "sv", "command"),
      en: describeBy(flowMessages, unspent, "en", "command"),
    };
    return { ...unspent, words, ...(found.place && { place: found.place }) };
  };
  const problems = verification.problems.map(leaving);
  if (problems.every((found, index) => found === verification.problems[index])) return report;
  const left = problems.some(({ severity }) => severity === "error");
  return {
    ...report,
    verification: new Verification({ ...verification, problems }, verification.recipe),
    problems: report.problems.map(leaving),
    causes: left ? report.causes : [],
  };
}

function isOfCosts({ table }: Verification): boolean {
  const texts = [
    ...table.titles.map(({ text }) => text),
    ...table.columns.map(({ header }) => header),
    ...table.rows.flatMap(({ labels }) => labels),
  ];
  return texts.some((text) => COSTS.test(text));
}
