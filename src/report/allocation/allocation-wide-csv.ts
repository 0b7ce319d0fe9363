import type { Allocation } from "../../allocate/allocation.ts";
import { HEADINGS, levelHeading } from "../../language/level-words.ts";
import { toPlain } from "../../money/format-kr.ts";
import type { Ore } from "../../money/ore.ts";
import { levelsInUse } from "../../recipients/in-use.ts";
import { type Level, recipientId } from "../../recipients/recipient.ts";
import { krona } from "../../recipients/unit-in-use.ts";
import { csvLine } from "../../text/csv-line.ts";
import type { ReportOptions, ShownRecipients } from "../report-options.ts";
import { allocationColumns, amountIn, type Column, columnSum, recipientsOf } from "./allocation-columns.ts";
import { columnHeading } from "./workbook/column-heading.ts";

/** How a wide table is written. */
export interface WideCsvOptions extends ReportOptions, ShownRecipients {
  /**
   * As a Swedish Excel opens it by double click: semicolons, decimal commas, a byte order mark, and codes within the
   * names ("01 Stockholms län"), since Excel takes the first zero of a code away.
   */
  readonly excel?: boolean;
}

const BYTE_ORDER_MARK = "\ufeff";

/**
 * One table a level, a column for each line by its name, with sums. Levels are parted by a blank line. Amounts are
 * kronor.
 */
export function allocationWideCsv(allocation: Allocation, options: WideCsvOptions = {}): string {
  const { excel = false } = options;
  const levels = levelsInUse().filter((level) => allocation.lines.some(({ line }) => line.level === level));
  const tables = levels.map((level) => tableOf(allocation, level, options));
  const rows = tables.flatMap((table, index) => (index === 0 ? table : [[], ...table]));
  if (!excel) return `${rows.map((row) => csvLine(row)).join("\n")}\n`;
  return `${BYTE_ORDER_MARK}${rows.map((row) => csvLine(row, ";")).join("\r\n")}\r\n`;
}

function tableOf(
  allocation: Allocation,
  level: Level,
  { lang = "sv", excel = false, recipients: only }: WideCsvOptions,
): string[][] {
  const columns = allocationColumns(allocation, level, "lines");
  const all = recipientsOf(allocation, level);
  const shown = all.filter((one) => !only || only.has(recipientId(one)));
  const kronor = (ore: Ore, { lines }: Column): string => {
    const whole = lines.every(({ rounding }) => rounding.unit % krona() === 0n);
    const text = toPlain(ore, whole ? 0 : 2);
    return excel ? text.replace(".", ",") : text;
  };
  const named = (code: string, name: string): string[] => (excel ? [`${code} ${name}`.trim()] : [code, name]);
  const total = (shown.length === all.length ? HEADINGS.total : HEADINGS.everyone)[lang];
  return [
    [
      ...(excel ? [] : [HEADINGS.code[lang]]),
      levelHeading(level)[lang],
      ...columns.map((column) => columnHeading(column, allocation, lang)),
    ],
    ...shown.map((one) => [
      ...named(one.code, one.name),
      ...columns.map((column) =>
        column.lines.some(({ recipients }) => recipients.includes(one))
          ? kronor(amountIn(column, one), column)
          : "",
      ),
    ]),
    [...named("", total), ...columns.map((column) => kronor(columnSum(column), column))],
  ];
}
