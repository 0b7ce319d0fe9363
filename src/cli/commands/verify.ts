import type { Language } from "../../language/language.ts";
import { AllocationError } from "../../problems/allocation-error.ts";
import { problem } from "../../problems/problem.ts";
import { refuse } from "../../problems/refuse.ts";
import type { TextReportOptions } from "../../report/report-options.ts";
import {
  VERIFICATION_FORMATS,
  type VerificationWriter,
} from "../../report/verification/verification-formats.ts";
import {
  type TableReport,
  type VerificationReport,
  verdictOf,
} from "../../report/verification/verification-report.ts";
import { roundingMethods } from "../../rounding/rounding-method.ts";
import { plainSpaces } from "../../text/plain-spaces.ts";
import type { About } from "../../verify/about.ts";
import type { Command } from "../command.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { inRepository } from "../in-repository.ts";
import { inferCommand } from "../infer-command.ts";
import { listSheets, SHEETS } from "../list-sheets.ts";
import type { Arguments } from "../options/arguments.ts";
import { columnsGiven } from "../options/columns-given.ts";
import { FIGURE_OPTIONS, figuresFrom } from "../options/figure-options.ts";
import { LEVEL } from "../options/level.ts";
import { formatByEnding } from "../options/output-format.ts";
import { refuseOverwriting } from "../options/refuse-overwriting.ts";
import { FIGURES_UNIT, figuresUnitFrom, ROUND_TO, roundToFrom } from "../options/round-to.ts";
import { amountsSet } from "../options/set-by.ts";
import { wholeOption } from "../options/whole-option.ts";
import { withOwnFile } from "../own-unknown.ts";
import { printParts } from "../print-parts.ts";
import { printProblems } from "../print-problems.ts";
import { STANDARD_STREAM } from "../read-file.ts";
import type { Terminal } from "../terminal.ts";
import { type FileReading, verifyFile, verifyNamed } from "../verify-file.ts";
import { bytesOf, WORKBOOKS } from "../workbook-output.ts";
import { writeFile } from "../write-file.ts";

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
    rounding: { type: "string", values: () => roundingMethods },
    tolerance: { type: "string" },
    partial: { type: "boolean" },
    columns: { type: "string" },
    describe: { type: "boolean" },
    "allow-outside": { type: "boolean" },
    strict: { type: "boolean" },
    format: { type: "string", values: Object.keys(VERIFICATION_FORMATS) },
    "max-problems": { type: "string" },
    output: { type: "string" },
    sheet: { type: "string" },
    ...SHEETS,
    ...FIGURE_OPTIONS,
  },
  arguments: ["<table.csv | about.json>"],
  optional: Number.POSITIVE_INFINITY,

  async run(args, terminal, lang) {
    if (args.has("sheets")) return listSheets(args, terminal, lang);
    refuseOverwriting(args);
    const workbook = formatByEnding(args, "output", WORKBOOKS);
    if (args.has("output") && workbook === undefined) refuseNoWorkbook(args.one("output") as string);
    const flags = flagsFrom(args);
    const most = wholeOption(args, "max-problems", [0, 999_999_999], ["0", "20", "100"]);
    const figures = { ...(await figuresFrom(args)), amounts: amountsSet(args) };
    const reading = {
      date: args.one("population-date"),
      outside: args.has("allow-outside"),
      sheet: args.one("sheet"),
      figures,
      columns: args.has("columns") ? columnsGiven(args.one("columns") ?? "") : undefined,
    };
    if (args.has("describe")) return describeTable(args, flags, reading, terminal, lang);
    const tables: TableReport[] = [];
    for (const [index, file] of args.positionals.entries()) {
      if (args.positionals.length > 1) terminal.progress(`${index + 1}/${args.positionals.length} ${file}`);
      const table = await verifyFile(file, flags, reading);
      const next = inferCommand(table, lang, args);
      const doubtful = args.has("strict") && isDoubtful(table);
      tables.push({
        ...table,
        problems: table.problems.map(withOwnFile),
        ...(doubtful && { doubtful }),
        ...(next !== undefined && { next }),
      });
    }
    if (args.positionals.length > 1) terminal.progress("");
    const report: VerificationReport = { tables, ...(most !== undefined && { most }) };
    const format = args.one("format") ?? "text";
    const { width } = terminal;
    // Only text is laid out by the width of the terminal; the other formats refuse an option that they do not use.
    const options = { lang, ...(format === "text" && width !== undefined && { width }) };
    await printParts(await partsOf(inRepository(report, format), format, options), terminal);
    if (workbook !== undefined) {
      const { verificationWorkbook } = await import("../../report/verification/verification-workbook.ts");
      writeFile(args.one("output") as string, await bytesOf(verificationWorkbook(report, lang), workbook));
    }
    return exitCodeOf(report);
  },
};

/** Refuses a file without an ending: only the ending shows which workbook is meant. */
function refuseNoWorkbook(value: string): never {
  const allowed = WORKBOOKS.map((format) => `${value === STANDARD_STREAM ? "granskning" : value}.${format}`);
  return refuse("option-value", ["--output"], { option: "--output", value, allowed });
}

/** What a table is verified with that its description has no place for. */
const NOT_DESCRIBED = ["recipients", "own", "indicator", "set", "population-date"] as const;

/** Prints the draft of a description, and in words what the table was understood as. */
async function describeTable(
  args: Arguments,
  flags: About,
  reading: FileReading,
  terminal: Terminal,
  lang: Language,
): Promise<ExitCode> {
  const [file = "", ...others] = args.positionals;
  const unused = [
    ...others,
    ...["format", "max-problems", "strict"].filter((one) => args.has(one)).map((one) => `--${one}`),
  ];
  if (unused.length > 0)
    throw new AllocationError(
      unused.map((argument) => problem("argument-extra", [], { argument, command: "verify --describe" })),
    );
  const { report, about, table } = await verifyNamed(file, flags, reading);
  const { verification } = report;
  if (!verification || !about || !table || verification.table.rows.length === 0) {
    await printProblems(report.problems, terminal, lang);
    return EXIT.failed;
  }
  const { aboutDraft } = await import("../about-draft.ts");
  const { json, notes } = aboutDraft(verification, about, {
    ...table,
    lang,
    given: args.written(NOT_DESCRIBED),
  });
  terminal.out(json);
  terminal.err(`${plainSpaces(notes.join("\n"))}\n`);
  return EXIT.ok;
}

/** The report in parts: with very many problems, the text would be longer than a text can be. */
async function partsOf(
  report: VerificationReport,
  format: string,
  options: TextReportOptions,
): Promise<Iterable<string>> {
  if (format === "text") {
    const { verificationSections } = await import("../../report/verification/verification-text.ts");
    return sectionParts(verificationSections(report, options));
  }
  if (format !== "json") return [(await writerOf(format))(report, options)];
  const { verificationData } = await import("../../report/verification/verification-json.ts");
  const { jsonParts, LazyList } = await import("../../report/json-parts.ts");
  return jsonParts(
    verificationData(report, options, {
      listed: (items, make) => new LazyList(items, make),
      whole: (table) => table,
    }),
  );
}

/** The lines of sections, an empty one between two sections. */
function* sectionParts(sections: readonly (readonly string[])[]): Iterable<string> {
  for (const [index, lines] of sections.entries()) {
    if (index > 0) yield "\n";
    for (const line of lines) yield plainSpaces(`${line}\n`);
  }
}

async function writerOf(format: string): Promise<VerificationWriter> {
  if (format !== "sarif") return (VERIFICATION_FORMATS[format] as () => Promise<VerificationWriter>)();
  const { verificationSarif } = await import("../../report/verification/verification-sarif.ts");
  const { RULE_DESCRIPTIONS } = await import("../rule-descriptions.ts");
  return (report, { lang }) =>
    verificationSarif(report, { ...(lang && { lang }), descriptions: RULE_DESCRIPTIONS });
}

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
function exitCodeOf({ tables }: VerificationReport): ExitCode {
  const verdicts = tables.map(verdictOf);
  if (verdicts.includes("failed")) return EXIT.failed;
  if (verdicts.includes("problems") || verdicts.includes("unchecked")) return EXIT.problems;
  return verdicts.includes("nothing") ? EXIT.nothing : EXIT.ok;
}

/** Whether a table has warnings, or figures that were compared with nothing. */
function isDoubtful({ problems, verification }: TableReport): boolean {
  const unchecked = verification?.account.unchecked.length ?? 0;
  return unchecked > 0 || problems.some(({ severity }) => severity === "warning");
}
