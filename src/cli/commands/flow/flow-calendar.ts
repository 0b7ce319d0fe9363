import { deadlinesOf } from "../../../flow/deadlines-of.ts";
import type { Language } from "../../../language/language.ts";
import { calendar, dueWords, whoWords } from "../../../report/flow/calendar.ts";
import { EXIT, type ExitCode } from "../../exit-code.ts";
import { agreementFrom } from "../../options/agreement-from.ts";
import type { Arguments } from "../../options/arguments.ts";
import { FLOW_FORMATS } from "../../options/flow-options.ts";
import { formatByEnding, outputFormat } from "../../options/output-format.ts";
import { printDocument } from "../../print-document.ts";
import { printResult } from "../../print-result.ts";
import type { Terminal } from "../../terminal.ts";
import { WORKBOOKS } from "../../workbook-output.ts";
import { writeFile } from "../../write-file.ts";

/** `fordela flow calendar`: the days that an agreement states. */
export async function flowCalendar(
  args: Arguments,
  named: string,
  terminal: Terminal,
  lang: Language,
): Promise<ExitCode> {
  const agreement = await agreementFrom(named);
  const deadlines = deadlinesOf(agreement);
  formatByEnding(args, "chart", ["svg"]);
  const chart = args.one("chart");
  if (chart !== undefined) {
    const { deadlineChart } = await import("../../../charts/deadline-chart.ts");
    const charted = deadlines.map((one) => ({
      date: one.date,
      label: `${dueWords(one, lang)} (${whoWords(one, lang)})`,
    }));
    writeFile(chart, deadlineChart({ title: agreement.title, lang, days: charted }));
  }
  if (outputFormat(args, [...FLOW_FORMATS, "ics"], WORKBOOKS) !== "ics")
    return printDocument(calendar(agreement, deadlines, lang), args, terminal, lang);
  const { calendarIcs } = await import("../../../report/flow/calendar-ics.ts");
  printResult(calendarIcs(agreement, deadlines, lang), args.one("output"), terminal);
  return EXIT.ok;
}
