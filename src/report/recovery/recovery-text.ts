import type { BaseRecovery } from "../../forensics/recovery/recover-base.ts";
import type { Recovery } from "../../forensics/recovery/recovery.ts";
import type { Language } from "../../language/language.ts";
import { formatCount, formatKr } from "../../money/format-kr.ts";
import { checkArgument, checkOptions, type Known, ONLY_LANGUAGE } from "../../problems/check-argument.ts";
import { plainSpaces } from "../../text/plain-spaces.ts";
import type { TextReportOptions } from "../report-options.ts";
import { textTable } from "../text-table.ts";
import { wrapped } from "../wrapped.ts";
import { BASE_SENTENCES } from "./base-recovery-words.ts";
import { recoveryNotes } from "./recovery-notes.ts";
import { isConclusive, type RecoveryReport, recoveriesOf, soughtBase } from "./recovery-report.ts";
import { RECOVERY_HEADINGS as HEADINGS, RECOVERY_SENTENCES as SENTENCES } from "./recovery-words.ts";

/**
 * A recovery for the terminal: the verdict first, its premises, and the persons behind each row.
 *
 * @example
 * ```ts
 * import { kr } from "fordela";
 * import { recoverPopulation, recoveryText } from "fordela/forensics";
 * const persons = [2_471_773n, 132_708n];
 * const amounts = persons.map((each, index) => {
 *   return { code: `0${index + 1}`, label: `${index}`, amount: kr((588_650_000n * each) / 2_604_481n) };
 * });
 * const recovery = recoverPopulation(amounts, { pot: kr(588_650_000), range: [2_604_000, 2_605_000] });
 * const report = { file: "table.csv", amounts, problems: [], recovery };
 * recoveryText(report, { lang: "en" }).includes("table.csv"); // true
 * ```
 */
export function recoveryText(report: RecoveryReport, options: TextReportOptions = {}): string {
  checkArgument("recoveryText", "report", report, "{amounts recovery}");
  checkOptions("recoveryText", options, { ...ONLY_LANGUAGE, width: true } satisfies Known<TextReportOptions>);
  const { lang = "sv", width = Number.POSITIVE_INFINITY } = options;
  const { file, recovery, problems, amounts } = report;
  const say = (prose: string): string => wrapped("", prose, width);
  const head = [
    `${isConclusive(report) ? "✓" : "!"} ${file}`,
    ...(soughtBase(recovery) ? baseNotes(recovery, lang) : []),
    ...(problems.length > 0 ? [SENTENCES.unread[lang](problems.length)] : []),
  ];
  const sections = recoveriesOf(report).flatMap((one) => [
    recoveryNotes(one, amounts.length, lang).map(say).join("\n"),
    ...(one.rows.length > 0 ? [table(one, lang)] : []),
  ]);
  return `${plainSpaces([head.map(say).join("\n"), ...sections].join("\n\n"))}\n`;
}

function baseNotes({ tried, found, undecided, partial }: BaseRecovery, lang: Language): string[] {
  const kr = (ore: bigint): string => formatKr(ore, { lang, unit: true });
  return [
    ...(partial ? [BASE_SENTENCES.basesPartial[lang]] : []),
    ...(found.length > 0
      ? [BASE_SENTENCES.basesFound[lang](found.map(({ base }) => kr(base)).join("; "))]
      : []),
    ...(found.length === 0 && tried.length > 0 ? [BASE_SENTENCES.basesNone[lang]] : []),
    ...tried.map(({ to, step }) => BASE_SENTENCES.basesTried[lang](kr(to), kr(step))),
    ...(undecided.length > 0 ? [BASE_SENTENCES.basesUndecided[lang](undecided.length)] : []),
  ];
}

function table({ rows, nationalTotal, sum, whole }: Recovery, lang: Language): string {
  const kr = (ore: bigint): string => formatKr(ore, { lang });
  const body = rows.map(({ code, label, amount, weight }) => [
    `${code} ${label}`,
    kr(amount),
    weight === null ? HEADINGS.unknown[lang] : formatCount(weight, { lang }),
  ]);
  const persons = whole && nationalTotal !== null ? formatCount(nationalTotal, { lang }) : "";
  return textTable({
    headings: [HEADINGS.recipient[lang], HEADINGS.amount[lang], HEADINGS.persons[lang]],
    groups: [body, [[HEADINGS.total[lang], kr(sum), persons]]],
  });
}
