import { checkFlow } from "../../../flow/check-flow.ts";
import type { Language } from "../../../language/language.ts";
import { recipientId } from "../../../recipients/recipient.ts";
import { splitReport } from "../../../report/flow/split-report.ts";
import { withAmountNotes } from "../../../report/flow/with-amount-notes.ts";
import type { ExitCode } from "../../exit-code.ts";
import type { Arguments } from "../../options/arguments.ts";
import {
  agreementNamed,
  dayFrom,
  flowSources,
  holdersNamed,
  ledgerFrom,
} from "../../options/flow-options.ts";
import { printDocument } from "../../print-document.ts";
import type { Terminal } from "../../terminal.ts";

import { linesOf } from "./lines-of.ts";
import { splitFrom } from "./split-from.ts";

/** `fordela flow split`: a recipient's money among its units or projects. */
export async function flowSplit(
  args: Arguments,
  file: string,
  terminal: Terminal,
  lang: Language,
): Promise<ExitCode> {
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
