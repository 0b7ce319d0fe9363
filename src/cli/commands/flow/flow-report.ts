import { economicReport } from "../../../flow/economic-report.ts";
import type { FlowLedger } from "../../../flow/ledger-of.ts";
import type { Language } from "../../../language/language.ts";
import { nameKey } from "../../../recipients/name-key.ts";
import { recipientId } from "../../../recipients/recipient.ts";
import { economicForm } from "../../../report/flow/economic-form.ts";
import { withAmountNotes } from "../../../report/flow/with-amount-notes.ts";
import type { ExitCode } from "../../exit-code.ts";
import type { Arguments } from "../../options/arguments.ts";
import {
  agreementNamed,
  type FlowSources,
  flowSources,
  holdersNamed,
  ledgerFrom,
  payeesFrom,
} from "../../options/flow-options.ts";
import { printDocument } from "../../print-document.ts";
import type { Terminal } from "../../terminal.ts";

import { linesOf } from "./lines-of.ts";

/** `fordela flow report`: the economic report of an actor. */
export async function flowReport(
  args: Arguments,
  file: string,
  terminal: Terminal,
  lang: Language,
): Promise<ExitCode> {
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

/** The id of the actor that reports: another actor of the ledger, or a recipient, the first one that has an event. */
function actorNamed(args: Arguments, { entitlements }: FlowSources, flow: FlowLedger): string {
  const key = nameKey(args.one("recipient") ?? "");
  const [other] = [...flow.names].find(([id, name]) => id.startsWith("~") && nameKey(name) === key) ?? [];
  if (other !== undefined && !args.has("level")) return other;
  const ids = holdersNamed(args, entitlements, "flow report").map(recipientId);
  const active = ids.find((id) => flow.events.some(({ from, to }) => from === id || to === id));
  return active ?? (ids[0] as string);
}
