import type { Agreement } from "../../../agreements/agreement.ts";
import { termsOf } from "../../../agreements/bundled/terms-of.ts";
import { Allocation } from "../../../allocate/allocation.ts";
import { lapsedByLine } from "../../../flow/lapsed-by-line.ts";
import { readRequests } from "../../../flow/read-requests.ts";
import { redistributed } from "../../../flow/redistributed.ts";
import type { Language } from "../../../language/language.ts";
import { AllocationError } from "../../../problems/allocation-error.ts";
import type { Problem } from "../../../problems/problem.ts";
import { refuse } from "../../../problems/refuse.ts";
import { redistributionReport, withRedistributionWords } from "../../../report/flow/redistribution-report.ts";
import { withAmountNotes } from "../../../report/flow/with-amount-notes.ts";
import type { ExitCode } from "../../exit-code.ts";
import { allocationOf } from "../../options/allocation-from.ts";
import type { Arguments } from "../../options/arguments.ts";
import {
  agreementNamed,
  dayFrom,
  flowSources,
  ledgerFrom,
  paidIn,
  payeesFrom,
  readFlow,
} from "../../options/flow-options.ts";
import { printDocument } from "../../print-document.ts";
import type { Terminal } from "../../terminal.ts";

/** `fordela flow redistribute`: what lapsed, shared among those that asked for it. */
export async function flowRedistribute(
  args: Arguments,
  file: string,
  terminal: Terminal,
  lang: Language,
): Promise<ExitCode> {
  const sources = await flowSources(args, agreementNamed(args, "flow redistribute"));
  const among =
    args.one("among") ??
    refuse("argument-missing", [], { argument: "--among", command: "flow redistribute" });
  const { agreement } = sources;
  const { value: requests, notes } = await readFlow(among, (input) => readRequests(input, agreement, among));
  const { payees = [], problems: faults } = await payeesFrom(args, sources);
  const { flow, problems: read } = await ledgerFrom(file, args, sources, payees);
  const { lapsed, problems } = lapsedByLine(flow, dayFrom(args, "on"));
  const data = redistributed(agreement, Object.fromEntries(lapsed), requests);
  const own = args.without("recipient").without("level").without("set").defaulting("round-to", paidIn(data));
  const { allocation, problems: left } = await sharedAmong(data, own);
  const all = [...notes, ...faults, ...read, ...problems, ...left, ...allocation.problems];
  const { redistribution } = termsOf(agreement);
  const document = redistributionReport(
    { allocation, lapsed, requests, among: redistribution?.among, problems: all },
    lang,
  );
  const noted = withAmountNotes(
    document,
    allocation,
    new Set(allocation.lines.map(({ line }) => line.id)),
    lang,
  );
  return printDocument(noted, args, terminal, lang);
}

/** The lines that their keys can share; one whose fixed amounts are more than what lapsed is left out, with why. */
async function sharedAmong(
  data: Agreement,
  args: Arguments,
): Promise<{ readonly allocation: Allocation; readonly problems: readonly Problem[] }> {
  if (data.lines.length === 0) return { allocation: new Allocation(data, [], []), problems: [] };
  try {
    return { allocation: await allocationOf(data, args), problems: [] };
  } catch (error) {
    if (!(error instanceof AllocationError)) throw error;
    const left = error.problems.flatMap((found) => (found.code === "fixed-exceeds" ? [found] : []));
    if (left.length === 0 || left.length < error.problems.length) throw error;
    const ids = new Set(left.map(({ details }) => details.line));
    const { allocation } = await sharedAmong(
      { ...data, lines: data.lines.filter(({ id }) => !ids.has(id)) },
      args,
    );
    return { allocation, problems: left.map(withRedistributionWords) };
  }
}
