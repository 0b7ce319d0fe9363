import type { Doubt } from "../../forensics/recovery/doubt.ts";
import type { Recovery } from "../../forensics/recovery/recovery.ts";
import { describeBy } from "../../messages/messages.ts";
import { plainFraction } from "../../money/format-fraction.ts";
import { checkArgument, checkOptions, ONLY_LANGUAGE } from "../../problems/check-argument.ts";
import { jsonText } from "../json-text.ts";
import type { ReportOptions } from "../report-options.ts";
import { ROW_MESSAGES } from "../row-messages.ts";
import { isConclusive, type RecoveryReport, soughtBase } from "./recovery-report.ts";

/**
 * A recovery as JSON: amounts are kronor as text, deviations fractions of kronor, persons whole numbers as text.
 *
 * @example
 * ```ts
 * import { kr } from "fordela";
 * import { recoverPopulation, recoveryJson } from "fordela/forensics";
 * const persons = [2_471_773n, 132_708n];
 * const amounts = persons.map((each, index) => {
 *   return { code: `0${index + 1}`, label: `${index}`, amount: kr((588_650_000n * each) / 2_604_481n) };
 * });
 * const recovery = recoverPopulation(amounts, { pot: kr(588_650_000), range: [2_604_000, 2_605_000] });
 * const report = { file: "table.csv", amounts, problems: [], recovery };
 * JSON.parse(recoveryJson(report)).file; // "table.csv"
 * ```
 */
export function recoveryJson(report: RecoveryReport, options: ReportOptions = {}): string {
  checkArgument("recoveryJson", "report", report, "{amounts recovery}");
  checkOptions("recoveryJson", options, ONLY_LANGUAGE);
  const { lang = "sv" } = options;
  const { file, recovery, problems } = report;
  const sought = soughtBase(recovery);
  return jsonText({
    file,
    settled: isConclusive(report),
    partial: recovery.partial,
    recoveries: (sought ? recovery.found : [recovery]).map(recoveryData),
    ...(sought && { bases: { tried: recovery.tried, undecided: recovery.undecided } }),
    problems: problems.map((problem) => ({ ...problem, message: describeBy(ROW_MESSAGES, problem, lang) })),
  });
}

function recoveryData(recovery: Recovery): unknown {
  const { rows, rowsThatDoNotFit, margin, chance, matches, doubt, ...facts } = recovery;
  return {
    ...facts,
    nationalTotal: facts.nationalTotal?.toString() ?? null,
    candidates: facts.candidates.map(String),
    commonFactor: facts.commonFactor.toString(),
    margin: margin && { ...margin, nationalTotal: margin.nationalTotal.toString() },
    doubt: doubt && doubtData(doubt),
    chanceAtMost: `1/${chance.numerator === 0n ? chance.denominator : chance.denominator / chance.numerator}`,
    rowsThatDoNotFit: rowsThatDoNotFit.map(({ code }) => code),
    rows: rows.map(
      ({ code, label, cell = null, amount, weight, nearest, deviation, fits, rest = false }) => ({
        code,
        recipient: label,
        cell,
        amount,
        status: "recovered",
        weight: weight?.toString() ?? null,
        nearest: nearest.toString(),
        deviation: plainFraction(deviation),
        fits,
        rest,
      }),
    ),
    matches: matches.map((match) => ({
      ...match,
      persons: match.persons.toString(),
      nationalDifference: match.nationalDifference?.toString() ?? null,
    })),
  };
}

function doubtData(doubt: Doubt): unknown {
  if (!("match" in doubt)) return doubt;
  const { match } = doubt;
  return { ...doubt, match: match && { ...match, persons: match.persons.toString() } };
}
