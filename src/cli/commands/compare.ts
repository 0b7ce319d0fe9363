import type { Uncertainty } from "../../allocate/uncertainty.ts";
import type { Measure } from "../../charts/chart-words.ts";
import { compare } from "../../compare/compare.ts";
import type { Comparison } from "../../compare/comparison.ts";
import { uncertaintyOf } from "../../explain/uncertainty-of.ts";
import type { Language } from "../../language/language.ts";
import { AllocationError } from "../../problems/allocation-error.ts";
import { problem } from "../../problems/problem.ts";
import { recipientId } from "../../recipients/recipient.ts";
import { comparisonCsv } from "../../report/comparison/comparison-csv.ts";
import { comparisonJson } from "../../report/comparison/comparison-json.ts";
import { comparisonMarkdown } from "../../report/comparison/comparison-markdown.ts";
import { comparisonText } from "../../report/comparison/comparison-text.ts";
import type { Command } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { agreementFrom } from "../options/agreement-from.ts";
import { ALLOCATION_OPTIONS, allocationFrom } from "../options/allocation-from.ts";
import type { Arguments, OptionSpecs } from "../options/arguments.ts";
import { formatByEnding, type OutputFormat, outputFormat } from "../options/output-format.ts";
import { refuseIncomplete } from "../options/refuse-incomplete.ts";
import { refuseOverwriting } from "../options/refuse-overwriting.ts";
import { refuseDate } from "../options/registers-from.ts";
import { printProblems } from "../print-problems.ts";
import { printResult } from "../print-result.ts";
import type { Terminal } from "../terminal.ts";
import { bytesOf, isWorkbook, WORKBOOKS, type WorkbookOutput } from "../workbook-output.ts";
import { chartOptions, drawnAs, isCharted, writeChart } from "../write-chart.ts";

const FORMATS = ["text", "csv", "json", "markdown"] as const;

/** Before an option's name: for the second allocation only. */
const SECOND = "with-";

/** The options that may differ between the two sides. */
const DIFFERING = [
  "population",
  "population-date",
  "substitute",
  "round-to",
  "unit",
  "rounding",
  "ties",
] as const;

const SECOND_OPTIONS: OptionSpecs = Object.fromEntries(
  DIFFERING.map((name) => {
    const { synonymOf, ...spec } = ALLOCATION_OPTIONS[name] as OptionSpecs[string];
    return [SECOND + name, { ...spec, ...(synonymOf !== undefined && { synonymOf: SECOND + synonymOf }) }];
  }),
);

/** `fordela compare`: two allocations side by side. */
export const compareCommand: Command = {
  options: {
    ...ALLOCATION_OPTIONS,
    ...SECOND_OPTIONS,
    format: { type: "string", values: FORMATS },
    output: { type: "string" },
    ...chartOptions(["difference", "slope"]),
  },
  arguments: ["<agreement>"],
  optional: 1,

  async run(args, terminal, lang) {
    refuseOverwriting(args);
    const format = outputFormat(args, FORMATS, WORKBOOKS);
    formatByEnding(args, "chart", ["svg", "png"]);
    const [first, second = first] = args.positionals as [string, string?];
    const differs = args.has("set") || DIFFERING.some((name) => args.has(SECOND + name));
    await agreementFrom(first);
    if (first === second && !differs)
      throw new AllocationError([
        problem("argument-missing", [], { argument: "<agreement> | --set | --with-", command: "compare" }),
      ]);
    if (args.has(`${SECOND}population-date`) && !args.has(`${SECOND}population`) && !args.has("population"))
      refuseDate(SECOND);
    const before = await allocationFrom(args.without("set"), first);
    // A date is of the register that it is given with.
    const dated = args.has(`${SECOND}population`) ? args.without("population-date") : args;
    const after = await allocationFrom(dated.preferring(SECOND), second);
    const comparison = compare(before.allocation, after.allocation, {
      ...(before.population && { inhabitantsBefore: before.population }),
      ...(after.population && { inhabitantsAfter: after.population }),
    });
    const named = [...(before.recipients ?? []), ...(after.recipients ?? [])];
    const only = before.recipients && new Set(named.map(recipientId));
    const uncertainty = [
      await uncertaintyOf(before.allocation),
      await uncertaintyOf(after.allocation),
    ] as const;
    const result = isWorkbook(format)
      ? await workbookOf(comparison, format, lang, only)
      : written(comparison, format, { lang, uncertainty }, terminal, only);
    const chart = await chartOf(comparison, args, lang, only);
    const output = args.one("output");
    const csv = format === "csv";
    if ((csv || isWorkbook(format)) && output !== undefined)
      for (const { allocation } of [before, after]) refuseIncomplete(output, allocation);
    printResult(result, output, terminal);
    writeChart(chart, args);
    if (csv) await printProblems(comparison.problems, terminal, lang);
    return comparison.problems.some(({ severity }) => severity === "error") ? EXIT.problems : EXIT.ok;
  },
};

/** The requested chart; none where nothing is compared. */
async function chartOf(
  comparison: Comparison,
  args: Arguments,
  lang: Language,
  recipients: ReadonlySet<string> | undefined,
): Promise<string | Uint8Array | undefined> {
  if (!isCharted(args)) return undefined;
  if (comparison.rows.length === 0) return undefined;
  const { comparisonChart } = await import("../../charts/comparison-chart.ts");
  const svg = comparisonChart(comparison, {
    lang,
    recipients,
    kind: args.one("chart-kind") as "difference" | "slope" | undefined,
    measure: args.one("chart-measure") as Measure | undefined,
    title: args.one("chart-title"),
    source: args.one("chart-source"),
  });
  return drawnAs(svg, args);
}

async function workbookOf(
  comparison: Comparison,
  format: WorkbookOutput,
  lang: Language,
  recipients: ReadonlySet<string> | undefined,
): Promise<Uint8Array> {
  const { comparisonWorkbook } = await import("../../report/comparison/comparison-workbook.ts");
  return bytesOf(comparisonWorkbook(comparison, { lang, ...(recipients && { recipients }) }), format);
}

function written(
  comparison: Comparison,
  format: OutputFormat,
  { lang, uncertainty }: { lang: Language; uncertainty: readonly [Uncertainty, Uncertainty] },
  { width }: Terminal,
  recipients: ReadonlySet<string> | undefined,
): string {
  const only = recipients && { recipients };
  if (format === "csv") return comparisonCsv(comparison, { lang, ...only });
  if (format === "json") return comparisonJson(comparison, { lang, ...only });
  if (format === "markdown") return comparisonMarkdown(comparison, { lang, uncertainty, ...only });
  return comparisonText(comparison, { lang, uncertainty, ...only, ...(width !== undefined && { width }) });
}
