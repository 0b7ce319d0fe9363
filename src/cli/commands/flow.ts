import type { Agreement } from "../../agreements/agreement.ts";
import { termsOf } from "../../agreements/bundled/terms-of.ts";
import { Allocation } from "../../allocate/allocation.ts";
import { checkFlow } from "../../flow/check-flow.ts";
import { deadlinesOf } from "../../flow/deadlines-of.ts";
import { economicReport } from "../../flow/economic-report.ts";
import { lapsedByLine } from "../../flow/lapsed-by-line.ts";
import type { FlowLedger } from "../../flow/ledger-of.ts";
import { moneyStreams } from "../../flow/money-streams.ts";
import { readRequests } from "../../flow/read-requests.ts";
import { readSplit, readSummary } from "../../flow/read-split.ts";
import { redistributed } from "../../flow/redistributed.ts";
import { type Split, splitMoney } from "../../flow/split-money.ts";
import type { Language } from "../../language/language.ts";
import { AllocationError } from "../../problems/allocation-error.ts";
import { type Problem, problem } from "../../problems/problem.ts";
import { refuse } from "../../problems/refuse.ts";
import { nameKey } from "../../recipients/name-key.ts";
import { type Recipient, recipientId } from "../../recipients/recipient.ts";
import { calendar, dueWords, whoWords } from "../../report/flow/calendar.ts";
import { checkReport } from "../../report/flow/check-report.ts";
import { economicForm } from "../../report/flow/economic-form.ts";
import { redistributionReport, withRedistributionWords } from "../../report/flow/redistribution-report.ts";
import { splitReport } from "../../report/flow/split-report.ts";
import { withAmountNotes } from "../../report/flow/with-amount-notes.ts";
import type { Command } from "../command.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { agreementFrom } from "../options/agreement-from.ts";
import { allocationOf } from "../options/allocation-from.ts";
import type { Arguments } from "../options/arguments.ts";
import {
  agreementNamed,
  dayFrom,
  FLOW_FORMATS,
  FLOW_OPTIONS,
  type FlowSources,
  flowSources,
  holdersNamed,
  ledgerFrom,
  payeesFrom,
  readFlow,
} from "../options/flow-options.ts";
import { formatByEnding, outputFormat } from "../options/output-format.ts";
import { refuseOverwriting } from "../options/refuse-overwriting.ts";
import { printDocument } from "../print-document.ts";
import { printResult } from "../print-result.ts";
import type { Terminal } from "../terminal.ts";
import { WORKBOOKS } from "../workbook-output.ts";
import { writeFile } from "../write-file.ts";

const ACTIONS = ["check", "split", "report", "redistribute", "calendar"] as const;
type Action = (typeof ACTIONS)[number];
type Run = (args: Arguments, file: string, terminal: Terminal, lang: Language) => Promise<ExitCode>;

/** `fordela flow`: what becomes of the money after it is allocated. */
export const flowCommand: Command = {
  options: {
    ...FLOW_OPTIONS,
    agreement: { type: "string" },
    split: { type: "string" },
    summary: { type: "string" },
    among: { type: "string" },
    "invoice-by": { type: "string" },
    move: { type: "string" },
    chart: { type: "string" },
    format: { type: "string", values: [...FLOW_FORMATS, "ics"] },
  },
  arguments: [ACTIONS.join("|")],
  optional: 1,

  async run(args, terminal, lang) {
    refuseOverwriting(args);
    const [named, file] = args.positionals;
    const action = ACTIONS.find((one) => one === named);
    if (action === undefined)
      throw new AllocationError([
        problem("option-value", [], { option: "flow", value: named ?? "", allowed: ACTIONS }),
      ]);
    if (action !== "calendar") outputFormat(args, FLOW_FORMATS, WORKBOOKS);
    const argument = action === "calendar" ? "<agreement>" : "<file>";
    const subject = file ?? refuse("argument-missing", [], { argument, command: `flow ${action}` });
    return RUNS[action](args, subject, terminal, lang);
  },
};

const RUNS: Readonly<Record<Action, Run>> = { check, split, report, redistribute, calendar: days };

async function check(args: Arguments, file: string, terminal: Terminal, lang: Language): Promise<ExitCode> {
  const sources = await flowSources(args, agreementNamed(args, "flow check"));
  const { payees, problems: faults } = await payeesFrom(args, sources);
  const { flow, problems: read } = await ledgerFrom(file, args, sources, payees ?? []);
  const [on, invoiceBy, move] = [dayFrom(args, "on"), dayFrom(args, "invoice-by"), args.one("move")];
  const splitFile = args.one("split");
  const whose = splitFile === undefined ? undefined : ownerOf(args, sources, flow, "flow check --split");
  const { split, problems: splitting } = whose
    ? await splitFrom(splitFile as string, undefined, whose, args, sources)
    : { problems: [] };
  const checked = checkFlow(flow, { on, payees, split, invoiceBy, move });
  const problems = [...faults, ...read, ...splitting, ...checked.problems];
  formatByEnding(args, "chart", ["svg"]);
  const chart = args.one("chart");
  if (chart !== undefined) writeFile(chart, await chartOf(args, sources, flow, lang));
  const balance = checkReport({ flow, checked, problems, move }, lang);
  const noted = withAmountNotes(balance, sources.allocation, linesOf(sources, checked.scope), lang);
  return printDocument(noted, args, terminal, lang);
}

/** The way of the money of the recipient that the ledger is about. */
async function chartOf(
  args: Arguments,
  sources: FlowSources,
  flow: FlowLedger,
  lang: Language,
): Promise<string> {
  const { flowChart } = await import("../../charts/flow-chart.ts");
  const [owner] = ownerOf(args, sources, flow, "flow check --chart");
  const { name } = owner as Recipient;
  const title = `${name}, ${sources.agreement.title}`;
  return flowChart({ title, lang, ...moneyStreams(flow, recipientId(owner as Recipient)) });
}

/** Whose money a ledger is about: the recipient named, or the only one that is paid. */
function ownerOf(
  args: Arguments,
  { entitlements }: FlowSources,
  flow: FlowLedger,
  command: string,
): Recipient[] {
  if (args.has("recipient")) return holdersNamed(args, entitlements, command);
  const paid = new Set(flow.events.flatMap(({ kind, to }) => (kind === "paid" ? [to] : [])));
  const own = entitlements.filter(({ id }) => paid.has(id)).map(({ recipient }) => recipient);
  const [first] = own;
  return first && own.every((one) => recipientId(one) === recipientId(first))
    ? [first]
    : holdersNamed(args, entitlements, command);
}

/** The split of a file, of the first recipient whose level has all its posts, and what is to report of it. */
async function splitFrom(
  file: string,
  sheet: string | undefined,
  recipients: readonly Recipient[],
  args: Arguments,
  { agreement, entitlements }: FlowSources,
): Promise<{ readonly split: Split; readonly problems: readonly Problem[] }> {
  const { value: rows, notes } = await readFlow(file, (input) => readSplit(input, file), sheet);
  const summaryFile = args.one("summary");
  const printed =
    summaryFile === undefined
      ? { value: [], notes: [] }
      : await readFlow(summaryFile, (input) => readSummary(input, summaryFile));
  let refused: unknown;
  for (const recipient of recipients) {
    try {
      const split = splitMoney(rows, { agreement, entitlements, recipient, summary: printed.value });
      return { split, problems: [...notes, ...printed.notes, ...split.problems] };
    } catch (error) {
      refused ??= error;
    }
  }
  throw refused;
}

async function split(args: Arguments, file: string, terminal: Terminal, lang: Language): Promise<ExitCode> {
  const sources = await flowSources(args, agreementNamed(args, "flow split"));
  const { agreement, entitlements, unknown } = sources;
  const recipients = holdersNamed(args, entitlements, "flow split");
  const { split: found, problems: faults } = await splitFrom(
    file,
    args.one("sheet"),
    recipients,
    args,
    sources,
  );
  const [on, invoiceBy] = [dayFrom(args, "on"), dayFrom(args, "invoice-by")];
  const { flow } = await ledgerFrom(undefined, args, sources, []);
  const conditions =
    on === undefined
      ? []
      : checkFlow(flow, { on, invoiceBy: invoiceBy ?? on, split: found, scope: [] }).problems.filter(
          ({ code }) => code === "condition-open",
        );
  const id = recipientId(found.recipient);
  const lines = new Set(
    entitlements.filter((one) => one.id === id && one.amount === null).map(({ line }) => line),
  );
  const concerned = unknown.filter(({ path }) => lines.has(agreement.lines[Number(path[1])]?.id ?? ""));
  const problems = [...faults, ...conditions, ...concerned];
  const table = splitReport({ agreement, split: found, problems }, lang);
  const noted = withAmountNotes(table, sources.allocation, linesOf(sources, [id]), lang);
  return printDocument(noted, args, terminal, lang);
}

async function report(args: Arguments, file: string, terminal: Terminal, lang: Language): Promise<ExitCode> {
  const sources = await flowSources(args, agreementNamed(args, "flow report"));
  const { payees = [], problems: faults } = await payeesFrom(args, sources);
  const { flow, problems: read } = await ledgerFrom(file, args, sources, payees);
  const actor = actorNamed(args, sources, flow);
  const found = economicReport(flow, actor);
  const problems = [...faults, ...read, ...flow.problems, ...found.problems];
  const form = economicForm({ agreement: sources.agreement, report: found, problems }, lang);
  const noted = withAmountNotes(form, sources.allocation, linesOf(sources, [actor]), lang);
  return printDocument(noted, args, terminal, lang);
}

/** The lines that these recipients have a right to. */
function linesOf({ entitlements }: FlowSources, ids: readonly string[]): Set<string> {
  return new Set(entitlements.filter(({ id }) => ids.includes(id)).map(({ line }) => line));
}

/** The id of the actor that reports: another actor of the ledger, or a recipient, the first one that has an event. */
function actorNamed(args: Arguments, { entitlements }: FlowSources, flow: FlowLedger): string {
  const key = nameKey(args.one("recipient") ?? "");
  const [other] = [...flow.names].find(([id, name]) => id.startsWith("~") && nameKey(name) === key) ?? [];
  if (other !== undefined && !args.has("level")) return other;
  const ids = holdersNamed(args, entitlements, "flow report").map(recipientId);
  const active = ids.find((id) => flow.events.some(({ from, to }) => from === id || to === id));
  return active ?? (ids[0] as string);
}

async function redistribute(
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
  const own = args.without("recipient").without("level").without("set").defaulting("round-to", "krona");
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

async function days(args: Arguments, named: string, terminal: Terminal, lang: Language): Promise<ExitCode> {
  const agreement = await agreementFrom(named);
  const deadlines = deadlinesOf(agreement);
  formatByEnding(args, "chart", ["svg"]);
  const chart = args.one("chart");
  if (chart !== undefined) {
    const { deadlineChart } = await import("../../charts/deadline-chart.ts");
    const charted = deadlines.map((one) => ({
      date: one.date,
      label: `${dueWords(one, lang)} (${whoWords(one, lang)})`,
    }));
    writeFile(chart, deadlineChart({ title: agreement.title, lang, days: charted }));
  }
  if (outputFormat(args, [...FLOW_FORMATS, "ics"], WORKBOOKS) !== "ics")
    return printDocument(calendar(agreement, deadlines, lang), args, terminal, lang);
  const { calendarIcs } = await import("../../report/flow/calendar-ics.ts");
  printResult(calendarIcs(agreement, deadlines, lang), args.one("output"), terminal);
  return EXIT.ok;
}
