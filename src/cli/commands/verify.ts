import type { Language } from "../../explain/language.ts";
import { ORE_PER } from "../../money/units.ts";
import { AllocationError } from "../../problems/allocation-error.ts";
import { problem } from "../../problems/problem.ts";
import { LEVELS } from "../../recipients/recipient.ts";
import { githubReport } from "../../report/verification/github.ts";
import { jsonReport } from "../../report/verification/json.ts";
import { junitReport } from "../../report/verification/junit.ts";
import { markdownReport } from "../../report/verification/markdown.ts";
import { type Report, type TableReport, verdictOf } from "../../report/verification/report.ts";
import { sarifReport } from "../../report/verification/sarif.ts";
import { tapReport } from "../../report/verification/tap.ts";
import { textReport } from "../../report/verification/text.ts";
import { ROUNDINGS } from "../../rounding/index.ts";
import type { About } from "../../verify/about.ts";
import type { Arguments } from "../arguments.ts";
import type { Command } from "../command.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { FIGURE_OPTIONS, figuresFrom } from "../figure-options.ts";
import { amountsSet } from "../set-option.ts";
import type { Terminal } from "../terminal.ts";
import { verifyFile } from "../verify-file.ts";

const FORMATS = ["text", "json", "junit", "sarif", "github", "tap", "markdown"] as const;
type Format = (typeof FORMATS)[number];

/** `fordela verify`: published tables held against what they follow from. */
export const verifyCommand: Command = {
  options: {
    agreement: { type: "string" },
    line: { type: "string", many: true },
    level: { type: "string", values: LEVELS },
    kind: { type: "string", values: ["recipients", "summary", "split"] },
    recipient: { type: "string" },
    unit: { type: "string", values: Object.keys(ORE_PER) },
    population: { type: "string" },
    "population-date": { type: "string" },
    substitute: { type: "string", values: ["none", "nearest"] },
    rounding: { type: "string", values: Object.keys(ROUNDINGS) },
    tolerance: { type: "string" },
    partial: { type: "boolean" },
    "allow-outside": { type: "boolean" },
    strict: { type: "boolean" },
    format: { type: "string", values: FORMATS },
    "max-problems": { type: "string" },
    ...FIGURE_OPTIONS,
  },
  arguments: ["<table.csv | about.json>"],
  optional: Number.POSITIVE_INFINITY,

  async run(args, terminal, lang) {
    const flags = flagsFrom(args);
    const most = mostFrom(args);
    const figures = { ...(await figuresFrom(args)), amounts: amountsSet(args) };
    const reading = { date: args.one("population-date"), outside: args.has("allow-outside"), figures };
    const tables: TableReport[] = [];
    for (const [index, file] of args.positionals.entries()) {
      if (args.positionals.length > 1) terminal.progress(`${index + 1}/${args.positionals.length} ${file}`);
      tables.push(await verifyFile(file, flags, reading));
    }
    if (args.positionals.length > 1) terminal.progress("");
    const report: Report = { tables, ...(most !== undefined && { most }) };
    terminal.out(written(report, (args.one("format") ?? "text") as Format, lang, terminal));
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
      unit: args.one("unit"),
      register: args.one("population"),
      substitute: args.one("substitute"),
      rounding: args.one("rounding"),
      tolerance: args.one("tolerance"),
      accept: args.many("accept"),
      partial: args.has("partial") || undefined,
    }).filter(([, value]) => value !== undefined),
  ) as About;
}

function mostFrom(args: Arguments): number | undefined {
  const text = args.one("max-problems");
  if (text === undefined || /^\d{1,9}$/.test(text)) return text === undefined ? undefined : Number(text);
  const allowed = ["0", "20", "100"];
  throw new AllocationError([
    problem("option-value", [], { option: "--max-problems", value: text, allowed }),
  ]);
}

function written(report: Report, format: Format, lang: Language, { width }: Terminal): string {
  if (format === "text") return textReport(report, { lang, ...(width !== undefined && { width }) });
  const reporters = {
    json: jsonReport,
    junit: junitReport,
    sarif: sarifReport,
    github: githubReport,
    tap: tapReport,
    markdown: markdownReport,
  };
  return reporters[format](report, { lang });
}

/** Could not run outweighs problems, which outweigh nothing to verify. */
function exitCodeOf({ tables }: Report, strict: boolean): ExitCode {
  const verdicts = tables.map(verdictOf);
  if (verdicts.includes("failed")) return EXIT.failed;
  const warned =
    strict && tables.some(({ problems }) => problems.some(({ severity }) => severity === "warning"));
  if (verdicts.includes("problems") || warned) return EXIT.problems;
  return verdicts.includes("nothing") ? EXIT.nothing : EXIT.ok;
}
