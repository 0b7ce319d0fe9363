import type { Progress } from "../../forensics/progress.ts";
import { checkRatios } from "../../forensics/ratios/check-ratios.ts";
import { listedShares, SHARE_COLUMNS } from "../../forensics/ratios/listed-shares.ts";
import { printedAmounts } from "../../forensics/recovery/printed-amounts.ts";
import { recoverBaseSteps } from "../../forensics/recovery/recover-base.ts";
import { recoverPopulationSteps } from "../../forensics/recovery/recover-population.ts";
import type { SearchSteps } from "../../forensics/run-search.ts";
import type { Language } from "../../language/language.ts";
import { formatCount } from "../../money/format-kr.ts";
import { AllocationError } from "../../problems/allocation-error.ts";
import { problem } from "../../problems/problem.ts";
import { refuse } from "../../problems/refuse.ts";
import { levelsInUse } from "../../recipients/in-use.ts";
import { ratiosJson, ratiosText } from "../../report/ratios/ratios-text.ts";
import { recoveryCsv } from "../../report/recovery/recovery-csv.ts";
import { recoveryJson } from "../../report/recovery/recovery-json.ts";
import { isConclusive, type RecoveryReport, recoveriesOf } from "../../report/recovery/recovery-report.ts";
import { recoveryText } from "../../report/recovery/recovery-text.ts";
import { RECOVERY_SENTENCES } from "../../report/recovery/recovery-words.ts";
import { tableFrom } from "../../tables/table-from.ts";
import { AMOUNTS_OPTIONS, amountsTable } from "../amounts-table.ts";
import type { Command } from "../command.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { listSheets } from "../list-sheets.ts";
import { agreementFrom } from "../options/agreement-from.ts";
import type { Arguments } from "../options/arguments.ts";
import { LEVEL } from "../options/level.ts";
import { moneyOption } from "../options/money-option.ts";
import { isNumberOfRecipients } from "../options/number-of-recipients.ts";
import { formatByEnding } from "../options/output-format.ts";
import { RECOVERY_OPTIONS, recoveryOptionsFrom } from "../options/recovery-options.ts";
import { refuseOverwriting } from "../options/refuse-overwriting.ts";
import { secondsOption } from "../options/seconds-option.ts";
import { patientSearch } from "../patient-search.ts";
import { printProblems } from "../print-problems.ts";
import { printResult } from "../print-result.ts";
import { STANDARD_STREAM } from "../read-file.ts";
import { readTableFile } from "../read-table-file.ts";
import { NOT_WRITTEN_SHIFTED, shiftedNames } from "../shifted-names.ts";
import type { Terminal } from "../terminal.ts";
import { wrongTotal } from "../wrong-total.ts";

/** `fordela recover`: the population that a table was computed from, and whether published shares follow from one weight. */
export const recoverCommand: Command = {
  options: {
    ...AMOUNTS_OPTIONS,
    level: { ...LEVEL, values: () => levelsInUse().filter((level) => level !== "association") },
    ...RECOVERY_OPTIONS,
    agreement: { type: "string" },
    base: { type: "string" },
    timeout: { type: "string" },
    output: { type: "string" },
    format: { type: "string", values: ["text", "json"] },
    consistent: { type: "boolean" },
  },
  arguments: ["<table.csv | about.json>"],

  async run(args, terminal, lang) {
    if (args.has("sheets")) return listSheets(args, terminal, lang);
    return args.has("consistent") ? consistent(args, terminal, lang) : recover(args, terminal, lang);
  },
};

async function recover(args: Arguments, terminal: Terminal, lang: Language): Promise<ExitCode> {
  const seconds = secondsOption(args);
  const base = args.one("base") === "auto" ? "auto" : moneyOption(args, "base");
  formatByEnding(args, "output", ["csv"]);
  await amongItsRecipients(args);
  const { file, table, choice, withSheet } = await amountsTable(args);
  refuseOverwriting(args, [file]);
  const printed = printedAmounts(table, choice);
  const totals = wrongTotal(table, choice);
  await printProblems(withSheet([...printed.problems, ...totals], table), terminal, lang);
  const options = await recoveryOptionsFrom(args, printed);
  const patiently = <Result>(search: SearchSteps<Result>): Promise<Result> =>
    patientSearch(search, seconds, terminal, progressIn(lang));
  const recovery =
    base === "auto"
      ? await patiently(recoverBaseSteps(printed.rows, options))
      : await patiently(
          recoverPopulationSteps(printed.rows, { ...options, ...(base !== undefined && { base }) }),
        );
  const search = { file, amounts: printed.rows, problems: printed.problems, recovery };
  const [found] = recoveriesOf(search);
  const shifted = found && shiftedNames(found, options.registers ?? [], lang);
  const report: RecoveryReport = { ...search, doubted: totals.length > 0 || shifted !== undefined };
  const { width } = terminal;
  const output = args.one("output");
  if (output !== STANDARD_STREAM)
    terminal.out(
      args.one("format") === "json"
        ? recoveryJson(report, { lang })
        : recoveryText(report, { lang, ...(width !== undefined && { width }) }),
    );
  if (shifted) terminal.err(`! ${shifted}\n`);
  if (output !== undefined && shifted) terminal.err(`! ${NOT_WRITTEN_SHIFTED[lang](output)}\n`);
  else if (output !== undefined) write(output, report, terminal, lang);
  return isConclusive(report) ? EXIT.ok : EXIT.problems;
}

/** An agreement is of use for its own recipients alone: what it shares out is what is sought. */
async function amongItsRecipients(args: Arguments): Promise<void> {
  const named = args.one("agreement");
  if (named !== undefined && (await agreementFrom(named)).recipients === undefined)
    refuse("argument-extra", [], { argument: "--agreement", command: "recover" });
}

function write(file: string, report: RecoveryReport, terminal: Terminal, lang: Language): void {
  const [found, another] = recoveriesOf(report);
  if (found?.unique && !another && !report.recovery.partial) printResult(recoveryCsv(found), file, terminal);
  else terminal.err(`! ${RECOVERY_SENTENCES.notWritten[lang](file)}\n`);
}

async function consistent(args: Arguments, terminal: Terminal, lang: Language): Promise<ExitCode> {
  refuseUnused(args);
  await amongItsRecipients(args);
  const [file = ""] = args.positionals;
  const { input, withSheet } = await readTableFile(file, { sheet: args.one("sheet") });
  const { observations, problems: found } = listedShares(tableFrom(input, { file, columns: SHARE_COLUMNS }));
  const problems = withSheet(found);
  const lacking = problems.filter(({ code }) =>
    /^(column-unknown|csv-malformed|lines-uneven)$|^table-/.test(code),
  );
  if (lacking.length > 0) throw new AllocationError(lacking);
  await printProblems(problems, terminal, lang);
  const checks = checkRatios(observations);
  const { width } = terminal;
  terminal.out(
    args.one("format") === "json"
      ? ratiosJson(checks, { lang })
      : ratiosText(checks, { lang, ...(width !== undefined && { width }) }),
  );
  if (problems.some(({ severity }) => severity === "error") || checks.some(({ ratio }) => ratio === null))
    return EXIT.problems;
  return checks.some(({ observations: shares }) => shares.length > 1) ? EXIT.ok : EXIT.nothing;
}

/** Refuses options of a recovery, and a description, where shares are only compared with each other. */
function refuseUnused(args: Arguments): void {
  // Own recipients are of use, their number is not.
  const own = args.each("recipients").some(isNumberOfRecipients) ? [] : ["recipients"];
  const used = ["consistent", "format", "sheet", "agreement", ...own];
  const options = Object.keys(recoverCommand.options).filter(
    (name) => args.has(name) && !used.includes(name),
  );
  const files = args.positionals.filter((file) => file.endsWith(".json"));
  const unused = [...files, ...options.map((name) => `--${name}`)];
  if (unused.length === 0) return;
  const command = "recover --consistent";
  throw new AllocationError(unused.map((argument) => problem("argument-extra", [], { argument, command })));
}

function progressIn(lang: Language): (progress: Progress) => string {
  return ({ done, of = done }) =>
    RECOVERY_SENTENCES.progress[lang](formatCount(done, { lang }), formatCount(of, { lang }));
}
