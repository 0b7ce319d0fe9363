import { termsOf } from "../../agreements/bundled/terms-of.ts";
import { requisitionStatus } from "../../flow/requisition-status.ts";
import type { Language } from "../../language/language.ts";
import { refuse } from "../../problems/refuse.ts";
import { type Level, recipientId } from "../../recipients/recipient.ts";
import { missingList } from "../../report/flow/missing-list.ts";
import { requisitionForm } from "../../report/flow/requisition-form.ts";
import { withAmountNotes } from "../../report/flow/with-amount-notes.ts";
import type { Command } from "../command.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import type { Arguments } from "../options/arguments.ts";
import {
  dayFrom,
  FLOW_FORMATS,
  FLOW_OPTIONS,
  flowSources,
  holdersNamed,
  ledgerFrom,
  payeesFrom,
} from "../options/flow-options.ts";
import { outputFormat } from "../options/output-format.ts";
import { refuseOverwriting } from "../options/refuse-overwriting.ts";
import { printDocument } from "../print-document.ts";
import type { Terminal } from "../terminal.ts";
import { WORKBOOKS } from "../workbook-output.ts";

/** `fordela requisition`: the form of one recipient, or who has not requisitioned yet. */
export const requisitionCommand: Command = {
  options: {
    ...FLOW_OPTIONS,
    all: { type: "boolean" },
    events: { type: "string" },
    format: { type: "string", values: FLOW_FORMATS },
  },
  arguments: ["<agreement>"],

  async run(args, terminal, lang) {
    refuseOverwriting(args);
    outputFormat(args, FLOW_FORMATS, WORKBOOKS);
    const on = dayFrom(args, "on");
    if (args.has("all")) return all(args, on, terminal, lang);
    const sources = await flowSources(args, args.positionals[0] as string);
    const { agreement, entitlements, unknown } = sources;
    const [recipient] = holdersNamed(args, entitlements, "requisition (--all)");
    const id = recipient && recipientId(recipient);
    const { payees, problems } = await payeesFrom(args, sources);
    const own = entitlements.filter((one) => one.id === id && one.amount !== 0n);
    const lines = new Set(own.map(({ line }) => line));
    const concerned = unknown.filter(({ path }) => lines.has(agreement.lines[Number(path[1])]?.id ?? ""));
    const ownPayees = (payees ?? []).filter((one) => one.id === id);
    const rows = new Set(ownPayees.map(({ place }) => place.row));
    // Of a whole country's payees, only those of this recipient matter to its form.
    const faults = problems.filter(({ place }) => place === undefined || rows.has(place.row));
    const form = requisitionForm(
      { agreement, entitlements: own, payees: ownPayees, on, problems: [...faults, ...concerned] },
      lang,
    );
    const noted = withAmountNotes(form, sources.allocation, lines, lang);
    const code = await printDocument(noted, args, terminal, lang);
    const { by } = termsOf(agreement).requisition ?? {};
    return by !== undefined && on !== undefined && on > by ? EXIT.problems : code;
  },
};

/** Who has requisitioned by a day: exit code 1 where some have not, and the last day has passed. */
async function all(
  args: Arguments,
  on: string | undefined,
  terminal: Terminal,
  lang: Language,
): Promise<ExitCode> {
  const day = on ?? refuse("argument-missing", [], { argument: "--on", command: "requisition --all" });
  const sources = await flowSources(args, args.positionals[0] as string);
  const { agreement, unknown } = sources;
  const { payees = [], problems: faults } = await payeesFrom(args, sources);
  const { flow, problems } = await ledgerFrom(args.one("events"), args, sources, payees);
  const level = args.one("level") as Level | undefined;
  const status = requisitionStatus(flow, day).filter(
    ({ recipient }) => level === undefined || recipient.level === level,
  );
  const lines = new Set(status.flatMap((one) => one.unknown));
  const concerned = unknown.filter(({ path }) => lines.has(agreement.lines[Number(path[1])]?.id ?? ""));
  const list = missingList(
    { agreement, status, on: day, problems: [...faults, ...problems, ...concerned] },
    lang,
  );
  const all = new Set(sources.entitlements.map(({ line }) => line));
  const noted = withAmountNotes(list, sources.allocation, all, lang);
  const code = await printDocument(noted, args, terminal, lang);
  const { by } = termsOf(agreement).requisition ?? {};
  const late = by !== undefined && day > by && status.some((one) => one.status !== "requisitioned");
  return late ? EXIT.problems : code;
}
