import type { Allocation } from "../../allocate/allocation.ts";
import type { Uncertainty } from "../../allocate/uncertainty.ts";
import type { Language } from "../../language/language.ts";
import { HEADINGS, levelHeading } from "../../language/level-words.ts";
import { formatKr } from "../../money/format-kr.ts";
import type { Level } from "../../recipients/recipient.ts";
import { isShown } from "../is-shown.ts";
import { allocationColumns, amountText, type Column, recipientsOf, sumText } from "./allocation-columns.ts";
import { WIDTH, widths } from "./widths.ts";

/** The cells of one level's table: code, name and amounts, then the sums and those that the agreement states. */
export interface LevelRows {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly sums: readonly (readonly string[])[];
}

/** One level's amounts as rows of text, a column for each line, area and the total. */
export function levelRows(
  allocation: Allocation,
  level: Level,
  lang: Language,
  only?: ReadonlySet<string>,
  uncertainty?: Uncertainty,
): LevelRows {
  const columns = allocationColumns(allocation, level, "lines");
  const kr = (ore: bigint): string => formatKr(ore, { lang });
  const recipients = recipientsOf(allocation, level);
  const shown = recipients.filter((one) => isShown(one, only));
  const everyone = shown.length < recipients.length ? HEADINGS.everyone[lang] : HEADINGS.total[lang];
  return {
    headings: [
      HEADINGS.code[lang],
      levelHeading(level)[lang],
      ...columns.map((column) => heading(column, lang)),
      ...widths(uncertainty, level, () => WIDTH),
    ],
    rows: shown.map((one) => [
      one.code,
      one.name,
      ...columns.map((column) => amountText(column, one, lang, "auto")),
      ...widths(uncertainty, level, (of) => kr(of(one))),
    ]),
    sums: [
      [
        "",
        everyone,
        ...columns.map((column) => sumText(column, lang, "auto")),
        ...widths(uncertainty, level, () => ""),
      ],
      [
        "",
        HEADINGS.stated[lang],
        ...columns.map((column) => (column.stated === undefined ? "" : kr(column.stated))),
        ...widths(uncertainty, level, () => ""),
      ],
    ],
  };
}

function heading({ kind, id, lines }: Column, lang: Language): string {
  const mark = lines.some((one) => one.estimate) ? "~ " : "";
  if (kind === "total" || kind === "partial") return mark + HEADINGS[kind][lang];
  return mark + (kind === "area" ? `${HEADINGS.area[lang]} ${id}` : id);
}
