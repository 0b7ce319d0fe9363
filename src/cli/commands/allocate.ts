import { AGREEMENTS } from "../../agreements/bundled/index.ts";
import type { Allocation } from "../../allocate/allocation.ts";
import type { Uncertainty } from "../../allocate/uncertainty.ts";
import type { Measure } from "../../charts/chart-words.ts";
import { uncertaintyOf } from "../../explain/uncertainty-of.ts";
import type { Language } from "../../language/language.ts";
import type { Register } from "../../population/register.ts";
import { AllocationError } from "../../problems/allocation-error.ts";
import { refuse } from "../../problems/refuse.ts";
import { inUse } from "../../recipients/in-use.ts";
import { recipientId } from "../../recipients/recipient.ts";
import { allocationText } from "../../report/allocation/allocation-text.ts";
import { roundingMethods } from "../../rounding/rounding-method.ts";
import type { Command } from "../command.ts";
import { EXIT, exitCodeOf } from "../exit-code.ts";
import { type AskedAllocation, howToGoOn } from "../help/how-to-go-on.ts";
import { ALLOCATION_OPTIONS, allocationFrom } from "../options/allocation-from.ts";
import type { Arguments } from "../options/arguments.ts";
import { formatByEnding, type OutputFormat, outputFormat } from "../options/output-format.ts";
import { PUBLISH_OPTIONS, publishUnitFrom } from "../options/publish-options.ts";
import { refuseIncomplete } from "../options/refuse-incomplete.ts";
import { refuseOverwriting } from "../options/refuse-overwriting.ts";
import { printProblems } from "../print-problems.ts";
import { printResult } from "../print-result.ts";
import type { Terminal } from "../terminal.ts";
import { isWorkbook, WORKBOOKS } from "../workbook-output.ts";
import { chartOptions, drawnAs, isCharted, writeChart } from "../write-chart.ts";
import { writeFile } from "../write-file.ts";

const FORMATS = ["text", "csv", "json", "markdown"] as const;

/** The charts of an allocation; the first is drawn unless another is asked for. */
const CHARTS = ["bars", "lines", "map", "histogram"] as const;

/** `fordela allocate`: an agreement's money, shared out. */
export const allocateCommand: Command = {
  options: {
    ...ALLOCATION_OPTIONS,
    format: { type: "string", values: FORMATS },
    wide: { type: "boolean" },
    excel: { type: "boolean" },
    output: { type: "string" },
    ...chartOptions(CHARTS),
    receipt: { type: "string" },
    ...PUBLISH_OPTIONS,
  },
  arguments: ["<agreement>"],

  async run(args, terminal, lang) {
    refuseOverwriting(args);
    const unit = publishUnitFrom(args);
    const format = outputFormat(args, FORMATS, WORKBOOKS);
    const table = ["wide", "excel"].find((name) => args.has(name));
    if (table !== undefined && format !== "csv")
      refuse("argument-missing", [], { argument: "--format csv", command: `--${table}` });
    if (args.has("excel") && !args.has("wide"))
      refuse("argument-missing", [], { argument: "--wide", command: "--excel" });
    refuseUnrounded(args, format);
    formatByEnding(args, "chart", ["svg", "png"]);
    formatByEnding(args, "receipt", ["json"]);
    const { allocation, recipients, population } = await allocationFrom(args);
    const only = recipients && new Set(recipients.map(recipientId));
    const uncertainty = await uncertaintyOf(allocation);
    const published =
      unit === undefined
        ? undefined
        : await (await import("../published-report.ts")).publishedReport(allocation, unit, {
            args,
            format,
            lang,
            recipients: only,
            terminal,
            uncertainty,
          });
    const result = published
      ? published.result
      : isWorkbook(format)
        ? await (await import("../../report/allocation/workbook/workbook-of.ts")).workbookOf(allocation, {
            format,
            lang,
            uncertainty,
            ...(only && { recipients: only }),
          })
        : await report(allocation, format, lang, { recipients: only, uncertainty }, terminal, args);
    // Drawn before anything is written or printed: a chart that cannot be drawn leaves nothing behind.
    const chart = await chartOf(allocation, args, { lang, recipients: only, population });
    const receipt =
      args.has("receipt") && allocation.lines.length > 0 ? await receiptText(allocation) : undefined;
    const output = args.one("output");
    if ((format === "csv" || isWorkbook(format)) && output !== undefined)
      refuseIncomplete(output, allocation);
    if (result !== undefined && (output === undefined || allocation.lines.length > 0))
      printResult(result, output, terminal);
    writeChart(chart, args);
    if (receipt) writeFile(args.one("receipt") as string, receipt);
    if (format === "csv" || (output !== undefined && allocation.lines.length === 0))
      await printProblems(allocation.problems, terminal, lang);
    return published?.addsUp === false ? EXIT.problems : exitCodeOf(allocation);
  },
};

/** Refuses unrounded amounts where a number of a table would round them. */
function refuseUnrounded(args: Arguments, format: OutputFormat): void {
  if (args.one("rounding") !== "exact" || !(isWorkbook(format) || args.has("wide"))) return;
  const allowed = roundingMethods.filter((method) => method !== "exact");
  refuse("option-value", ["--rounding"], { option: "--rounding", value: "exact", allowed });
}

async function receiptText(allocation: Allocation): Promise<string> {
  const [{ receiptOf }, { writeReceipt }] = await Promise.all([
    import("../../receipt/receipt-of.ts"),
    import("../../receipt/write-receipt.ts"),
  ]);
  return writeReceipt(await receiptOf(allocation));
}

/** The allocation in a format; all but text are loaded when they are asked for. */
async function report(
  allocation: Allocation,
  format: OutputFormat,
  lang: Language,
  { recipients, uncertainty }: { recipients: ReadonlySet<string> | undefined; uncertainty: Uncertainty },
  { width }: Terminal,
  args: Arguments,
): Promise<string> {
  const only = recipients && { recipients };
  if (format === "csv" && args.has("wide"))
    return (await import("../../report/allocation/allocation-wide-csv.ts")).allocationWideCsv(allocation, {
      lang,
      ...only,
      excel: args.has("excel"),
    });
  if (format === "csv")
    return (await import("../../report/allocation/allocation-csv.ts")).allocationCsv(allocation, {
      lang,
      ...only,
    });
  const options = { lang, uncertainty, ...only };
  if (format === "json")
    return (await import("../../report/allocation/allocation-json.ts")).allocationJson(allocation, options);
  if (format === "markdown")
    return (await import("../../report/allocation/allocation-markdown.ts")).allocationMarkdown(
      allocation,
      options,
    );
  const table = allocationText(allocation, { ...options, ...(width !== undefined && { width }) });
  return `${table}\n${howToGoOn(askedFor(allocation, args), lang)}\n`;
}

/** The requested chart; none where nothing could be shared out. */
async function chartOf(
  allocation: Allocation,
  args: Arguments,
  {
    lang,
    recipients,
    population,
  }: { lang: Language; recipients: ReadonlySet<string> | undefined; population: Register | undefined },
): Promise<string | Uint8Array | undefined> {
  const measure = args.one("chart-measure") as Measure | undefined;
  if (!isCharted(args)) return undefined;
  if (allocation.lines.length === 0) return undefined;
  const kind = (args.one("chart-kind") ?? CHARTS[0]) as (typeof CHARTS)[number];
  // The parts of a bar are amounts.
  if (kind === "lines" && measure === "per-inhabitant")
    refuse("option-value", ["--chart-measure"], {
      option: "--chart-measure",
      value: measure,
      allowed: ["amount"],
    });
  const [title, source] = [args.one("chart-title"), args.one("chart-source")];
  const texts = { lang, title, source, recipients };
  const options = { ...texts, measure, population };
  const draw: Readonly<Record<typeof kind, () => Promise<string>>> = {
    bars: async () => (await import("../../charts/totals-chart.ts")).totalsChart(allocation, options),
    lines: async () => (await import("../../charts/lines-chart.ts")).linesChart(allocation, texts),
    map: async () => {
      const { tileMap } = await import("../../charts/tile-map.ts");
      try {
        return tileMap(allocation, options);
      } catch (error) {
        if (error instanceof AllocationError && error.problems[0]?.path[0] === "grid") refuseMap();
        throw error;
      }
    },
    histogram: async () => (await import("../../charts/histogram.ts")).histogram(allocation, options),
  };
  return drawnAs(await draw[kind](), args);
}

/** Refuses a map of recipients without tiles: own ones may have them, of Sweden's only the counties and regions do. */
function refuseMap(): never {
  if (inUse())
    return refuse("argument-missing", [], { argument: "row, col", command: "allocate --chart-kind map" });
  return refuse("option-value", ["--chart-kind"], {
    option: "--chart-kind",
    value: "map",
    allowed: CHARTS.filter((kind) => kind !== "map"),
  });
}

/** What to call the agreement in further commands: a bundled one by its year, a file by its path. */
function nameFor({ id, year }: Allocation["agreement"], named: string): string {
  return Object.hasOwn(AGREEMENTS, id) && !named.endsWith(".json") ? String(year) : named;
}

/** The allocation as further commands ask for it. */
function askedFor(allocation: Allocation, args: Arguments): AskedAllocation {
  const { recipient: _, ...deciding } = ALLOCATION_OPTIONS;
  const named = nameFor(allocation.agreement, args.positionals[0] as string);
  const some = someRecipient(allocation);
  const recipient = some && (args.many("recipient")?.[0] ?? some);
  // Lines that lack only a register of their date can be shared with the nearest one; without it no command shares them.
  const { problems } = allocation;
  const estimable = problems.every(
    ({ code, details }) => code === "register-missing" && details.nearest !== null,
  );
  const nearest = problems.length > 0 && estimable ? ["--substitute", "nearest"] : [];
  return {
    args: [named, ...args.written([...Object.keys(deciding), "recipients", "own"]), ...nearest],
    complete: estimable,
    ...(recipient !== undefined && { recipient }),
    shown: args.written(["recipient"]),
  };
}

/** The examples of the guides where they take part, else the first who does. */
const EXAMPLES: Readonly<Record<string, string>> = {
  "county:23": "Jämtland",
  "region:23": "Jämtland",
  "municipality:2380": "Östersund",
};

function someRecipient({ lines }: Allocation): string | undefined {
  const ids = [...new Set(lines.flatMap(({ recipients }) => recipients.map(recipientId)))];
  const example = Object.keys(EXAMPLES).find((id) => ids.includes(id));
  return example === undefined ? ids[0] : EXAMPLES[example];
}
