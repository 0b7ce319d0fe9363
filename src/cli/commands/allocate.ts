import { AGREEMENTS } from "../../agreements/bundled/index.ts";
import { type AllocateOptions, allocate } from "../../allocate/allocate.ts";
import type { Allocation } from "../../allocate/allocation.ts";
import { leftOut } from "../../allocate/allocation.ts";
import { loadRegisters } from "../../allocate/load-registers.ts";
import { allocationChart } from "../../charts/allocation-chart.ts";
import { MEASURE_WORDS, type Measure } from "../../charts/chart-words.ts";
import type { Language } from "../../language/language.ts";
import type { Register } from "../../population/register.ts";
import { AllocationError } from "../../problems/allocation-error.ts";
import { problem } from "../../problems/problem.ts";
import { refuse } from "../../problems/refuse.ts";
import { receiptOf } from "../../receipt/receipt-of.ts";
import { writeReceipt } from "../../receipt/write-receipt.ts";
import { type Recipient, recipientId } from "../../recipients/recipient.ts";
import { allocationCsv } from "../../report/allocation/allocation-csv.ts";
import { allocationJson } from "../../report/allocation/allocation-json.ts";
import { allocationMarkdown } from "../../report/allocation/allocation-markdown.ts";
import { allocationText } from "../../report/allocation/allocation-text.ts";
import { ROUNDINGS } from "../../rounding/index.ts";
import type { RoundingMethod } from "../../rounding/rounding-method.ts";
import type { Command } from "../command.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { writeWhole } from "../files.ts";
import { type AskedAllocation, howToGoOn } from "../help/how-to-go-on.ts";
import { agreementFrom } from "../options/agreement-from.ts";
import type { Arguments, OptionSpecs } from "../options/arguments.ts";
import { FIGURE_OPTIONS, figuresFrom } from "../options/figure-options.ts";
import { LEVEL } from "../options/level.ts";
import { namedRecipients } from "../options/named-recipients.ts";
import { refuseSameFile } from "../options/refuse-same-file.ts";
import { registersFrom } from "../options/registers-from.ts";
import { ROUND_TO_OR_UNIT, roundToFrom } from "../options/round-to.ts";
import { setBy } from "../options/set-by.ts";
import { printProblems } from "../print-problems.ts";
import type { Terminal } from "../terminal.ts";

/** The options that decide an allocation, shared by the commands that make one. */
export const ALLOCATION_OPTIONS: OptionSpecs = {
  line: { type: "string", many: true },
  level: { ...LEVEL, many: true },
  recipient: { type: "string", many: true },
  population: { type: "string" },
  "population-date": { type: "string" },
  substitute: { type: "string", values: ["none", "nearest"] },
  ...ROUND_TO_OR_UNIT,
  rounding: { type: "string", values: Object.keys(ROUNDINGS) },
  ties: { type: "string" },
  ...FIGURE_OPTIONS,
};

/** `fordela allocate`: an agreement's money, shared out. */
export const allocateCommand: Command = {
  options: {
    ...ALLOCATION_OPTIONS,
    format: { type: "string", values: ["text", "csv", "json", "markdown"] },
    output: { type: "string" },
    chart: { type: "string" },
    receipt: { type: "string" },
    "chart-measure": { type: "string", values: Object.keys(MEASURE_WORDS) },
  },
  arguments: ["<agreement>"],

  async run(args, terminal, lang) {
    refuseSameFile(args);
    const { allocation, recipients, population } = await allocationFrom(args);
    const format = args.one("format") ?? "text";
    const only = recipients && new Set(recipients.map(recipientId));
    const text = report(allocation, format, lang, only, terminal, args);
    // Drawn before anything is written or printed: a chart that cannot be drawn leaves nothing behind.
    const chart = chartOf(allocation, args, { lang, recipients: only, population });
    const receipt =
      args.has("receipt") && allocation.lines.length > 0 ? await receiptOf(allocation) : undefined;
    const output = args.one("output");
    if (format === "csv" && output !== undefined) refuseIncomplete(output, allocation);
    if (output === undefined) terminal.out(text);
    else if (allocation.lines.length > 0) writeWhole(output, text);
    if (chart !== undefined) writeWhole(args.one("chart") as string, chart);
    if (receipt) writeWhole(args.one("receipt") as string, writeReceipt(receipt));
    if (format === "csv" || (output !== undefined && allocation.lines.length === 0))
      printProblems(allocation.problems, terminal, lang);
    return exitCode(allocation);
  },
};

/** The allocation that the arguments ask for, the recipients and the register they name; lines that cannot be shared out are listed. */
export async function allocationFrom(
  args: Arguments,
  named: string = args.positionals[0] as string,
): Promise<{
  allocation: Allocation;
  recipients: Recipient[] | undefined;
  population: Register | undefined;
}> {
  const { agreement, amounts } = await setBy(args, await agreementFrom(named));
  const recipients = namedRecipients(args, agreement);
  const asked = { ...(await optionsFrom(args)), amounts };
  // Lines of levels without any named recipient are left out: their problems do not concern the reader.
  const levels = asked.levels ?? (recipients && [...new Set(recipients.map((one) => one.level))]);
  const options = levels ? { ...asked, levels } : asked;
  const registers = options.population ? [] : await loadRegisters(agreement, options);
  const allocation = allocate(agreement, { ...options, registers, incomplete: "list" });
  return { allocation, recipients, population: options.population };
}

async function optionsFrom(args: Arguments): Promise<AllocateOptions> {
  const unit = roundToFrom(args);
  const [population] = await registersFrom(args);
  const ties = args.many("ties");
  const named = ties?.length === 1 && !/^\d+$/.test(ties[0] as string);
  const [lines, levels] = [args.many("line"), args.many("level")];
  return {
    ...(lines && { lines }),
    ...(levels && { levels: levels as AllocateOptions["levels"] & {} }),
    ...(unit !== undefined && { unit }),
    ...(args.has("rounding") && { rounding: args.one("rounding") as RoundingMethod }),
    ...(ties && { ties: named ? (ties[0] as "code") : ties }),
    ...(args.has("substitute") && { substitute: args.one("substitute") as "none" | "nearest" }),
    ...(population && { population }),
    ...(await figuresFrom(args)),
  };
}

function report(
  allocation: Allocation,
  format: string,
  lang: Language,
  recipients: ReadonlySet<string> | undefined,
  { width }: Terminal,
  args: Arguments,
): string {
  const only = recipients && { recipients };
  if (format === "csv") return allocationCsv(allocation, { lang, ...only });
  if (format === "json") return allocationJson(allocation, { lang, ...only });
  if (format === "markdown") return allocationMarkdown(allocation, { lang, ...only });
  const table = allocationText(allocation, { lang, ...only, ...(width !== undefined && { width }) });
  return `${table}\n${howToGoOn(askedFor(allocation, args), lang)}\n`;
}

/** The requested chart; none where nothing could be shared out. */
function chartOf(
  allocation: Allocation,
  args: Arguments,
  {
    lang,
    recipients,
    population,
  }: { lang: Language; recipients: ReadonlySet<string> | undefined; population: Register | undefined },
): string | undefined {
  const measure = args.one("chart-measure") as Measure | undefined;
  if (!args.has("chart")) {
    if (measure === undefined) return undefined;
    return refuse("argument-missing", [], { argument: "--chart", command: "--chart-measure" });
  }
  if (allocation.lines.length === 0) return undefined;
  return allocationChart(allocation, {
    lang,
    ...(measure && { measure }),
    ...(recipients && { recipients }),
    ...(population && { population }),
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
    args: [named, ...args.written(Object.keys(deciding)), ...nearest],
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

/** Refuses a CSV file of an allocation that lacks lines: a reader of the file would not see that they are missing. */
export function refuseIncomplete(file: string, allocation: Allocation): void {
  const { problems } = allocation;
  if (problems.length === 0) return;
  const lines = [...new Set(leftOut(allocation).map(({ id }) => id))];
  throw new AllocationError([...problems, problem("output-incomplete", ["--output"], { file, lines })]);
}

/** Problems where something could not be shared out; 0 where all is done. */
export function exitCode({ problems }: Allocation): ExitCode {
  return problems.length > 0 ? EXIT.problems : EXIT.ok;
}
