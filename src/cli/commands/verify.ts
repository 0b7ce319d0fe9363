import type { TextReportOptions } from "../../report/report-options.ts";
import {
  type TableReport,
  type VerificationReport,
  verdictOf,
} from "../../report/verification/verification-report.ts";
import { ROUNDINGS } from "../../rounding/index.ts";
import type { About } from "../../verify/about.ts";
import type { Command } from "../command.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import type { Arguments } from "../options/arguments.ts";
import { FIGURE_OPTIONS, figuresFrom } from "../options/figure-options.ts";
import { LEVEL } from "../options/level.ts";
import { FIGURES_UNIT, figuresUnitFrom, ROUND_TO, roundToFrom } from "../options/round-to.ts";
import { amountsSet } from "../options/set-by.ts";
import { wholeOption } from "../options/whole-option.ts";
import { verifyFile } from "../verify-file.ts";

type Writer = (report: VerificationReport, options: TextReportOptions) => string;

// Each is loaded when it is needed.
const WRITERS: Readonly<Record<string, () => Promise<Writer>>> = {
  text: async () => (await import("../../report/verification/verification-text.ts")).verificationText,
  json: async () => (await import("../../report/verification/verification-json.ts")).verificationJson,
  junit: async () => (await import("../../report/verification/verification-junit.ts")).verificationJunit,
  sarif: async () => (await import("../../report/verification/verification-sarif.ts")).verificationSarif,
  github: async () => (await import("../../report/verification/verification-github.ts")).verificationGithub,
  tap: async () => (await import("../../report/verification/verification-tap.ts")).verificationTap,
  markdown: async () =>
    (await import("../../report/verification/verification-markdown.ts")).verificationMarkdown,
};

/** `fordela verify`: published tables checked against the agreement they should follow from. */
export const verifyCommand: Command = {
  options: {
    agreement: { type: "string" },
    line: { type: "string", many: true },
    level: LEVEL,
    kind: { type: "string", values: ["recipients", "summary", "split"] },
    recipient: { type: "string" },
    unit: FIGURES_UNIT,
    ...ROUND_TO,
    population: { type: "string" },
    "population-date": { type: "string" },
    substitute: { type: "string", values: ["none", "nearest"] },
    rounding: { type: "string", values: Object.keys(ROUNDINGS) },
    tolerance: { type: "string" },
    partial: { type: "boolean" },
    "allow-outside": { type: "boolean" },
    strict: { type: "boolean" },
    format: { type: "string", values: Object.keys(WRITERS) },
    "max-problems": { type: "string" },
    ...FIGURE_OPTIONS,
  },
  arguments: ["<table.csv | about.json>"],
  optional: Number.POSITIVE_INFINITY,

  async run(args, terminal, lang) {
    const flags = flagsFrom(args);
    const most = wholeOption(args, "max-problems", [0, 999_999_999], ["0", "20", "100"]);
    const figures = { ...(await figuresFrom(args)), amounts: amountsSet(args) };
    const reading = { date: args.one("population-date"), outside: args.has("allow-outside"), figures };
    const tables: TableReport[] = [];
    for (const [index, file] of args.positionals.entries()) {
      if (args.positionals.length > 1) terminal.progress(`${index + 1}/${args.positionals.length} ${file}`);
      tables.push(await verifyFile(file, flags, reading));
    }
    if (args.positionals.length > 1) terminal.progress("");
    const report: VerificationReport = { tables, ...(most !== undefined && { most }) };
    const write = await (WRITERS[args.one("format") ?? "text"] as () => Promise<Writer>)();
    const { width } = terminal;
    terminal.out(write(report, { lang, ...(width !== undefined && { width }) }));
    return exitCodeOf(report, args.has("strict"));
  },
};

function flagsFrom(args: Arguments): About {
  const lines = args.many("line");
  return Object.fromEntries(
    Object.entries({
      agreement: args.one("agreement"),
      lines,
      level: args.one("level"),
      kind: args.one("kind"),
      recipient: args.one("recipient"),
      unit: figuresUnitFrom(args),
      roundTo: roundToFrom(args),
      register: args.one("population"),
      substitute: args.one("substitute"),
      rounding: args.one("rounding"),
      tolerance: args.one("tolerance"),
      accept: args.many("accept"),
      partial: args.has("partial") || undefined,
    }).filter(([, value]) => value !== undefined),
  ) as About;
}

/** "Could not run" takes precedence over problems, and problems over "nothing to verify". */
function exitCodeOf({ tables }: VerificationReport, strict: boolean): ExitCode {
  const verdicts = tables.map(verdictOf);
  if (verdicts.includes("failed")) return EXIT.failed;
  const warned =
    strict && tables.some(({ problems }) => problems.some(({ severity }) => severity === "warning"));
  if (verdicts.includes("problems") || warned) return EXIT.problems;
  return verdicts.includes("nothing") ? EXIT.nothing : EXIT.ok;
}
