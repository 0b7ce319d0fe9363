import { checkFlow } from "../../../flow/check-flow.ts";
import type { FlowLedger } from "../../../flow/ledger-of.ts";
import { moneyStreams } from "../../../flow/money-streams.ts";
import type { Language } from "../../../language/language.ts";
import { type Recipient, recipientId } from "../../../recipients/recipient.ts";
import { checkReport } from "../../../report/flow/check-report.ts";
import { withAmountNotes } from "../../../report/flow/with-amount-notes.ts";
import type { ExitCode } from "../../exit-code.ts";
import type { Arguments } from "../../options/arguments.ts";
import {
  agreementNamed,
  dayFrom,
  type FlowSources,
  flowSources,
  holdersNamed,
  ledgerFrom,
  payeesFrom,
} from "../../options/flow-options.ts";
import { formatByEnding } from "../../options/output-format.ts";
import { printDocument } from "../../print-document.ts";
import type { Terminal } from "../../terminal.ts";
import { writeFile } from "../../write-file.ts";

import { linesOf } from "./lines-of.ts";
import { splitFrom } from "./split-from.ts";

/** `fordela flow check`: events held to the agreement, and what is left of the money. */
export async function flowCheck(
  args: Arguments,
  file: string,
  terminal: Terminal,
  lang: Language,
): Promise<ExitCode> {
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
  const { flowChart } = await import("../../../charts/flow-chart.ts");
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
