import type { Allocation } from "../../allocate/allocation.ts";
import type { Uncertainty } from "../../allocate/uncertainty.ts";
import type { Language } from "../../language/language.ts";
import { HEADINGS, levelHeading } from "../../language/level-words.ts";
import { formatKr } from "../../money/format-kr.ts";
import type { Ore } from "../../money/ore.ts";
import { levelsInUse } from "../../recipients/in-use.ts";
import type { Level } from "../../recipients/recipient.ts";
import { krona } from "../../recipients/unit-in-use.ts";
import { plainSpaces } from "../../text/plain-spaces.ts";
import { printable } from "../../text/printable.ts";
import { isShown } from "../is-shown.ts";
import { reportOfAllocation } from "../report-of-allocation.ts";
import type { ShownRecipients, TextReportOptions, WithUncertainty } from "../report-options.ts";
import { type TextTable, tableWidth, textTable } from "../text-table.ts";
import {
  allocationColumns,
  amountIn,
  amountText,
  type Column,
  type Density,
  recipientsOf,
  sumText,
} from "./allocation-columns.ts";
import { allocationNotes } from "./allocation-notes.ts";
import { WIDTH, widths } from "./widths.ts";

const DENSITIES: readonly Density[] = ["lines", "areas", "total"];

/**
 * An allocation for the terminal: a table for each level, sums beside the stated sums, then notes.
 *
 * @example
 * ```ts
 * import { allocate } from "fordela";
 * import { allocationText } from "fordela/words";
 * const allocation = allocate("psykisk-halsa-2025", { lines: ["lan-medverkan"], unit: "krona" });
 * const recipients = new Set(["county:23"]);
 * const lines = allocationText(allocation, { lang: "en", recipients }).split("\n");
 * lines.find((line) => line.startsWith("23")); // "23 Jämtlands län   1,000,000"
 * ```
 */
export function allocationText(
  allocation: Allocation,
  options: TextReportOptions & ShownRecipients & WithUncertainty = {},
): string {
  return reportOfAllocation(
    "allocationText",
    allocation,
    options,
    { width: true, recipients: true, uncertainty: true },
    written,
  );
}

function written(
  allocation: Allocation,
  options: TextReportOptions & ShownRecipients & WithUncertainty,
): string {
  const { lang = "sv", width = Number.POSITIVE_INFINITY } = options;
  const { agreement } = allocation;
  const { recipients: only, uncertainty } = options;
  const sections = levelsInUse()
    .filter((level) => allocation.lines.some((one) => one.line.level === level))
    .map((level) => {
      const tables = DENSITIES.map((density) =>
        levelTable(allocation, level, density, lang, only, uncertainty),
      );
      const fitting = tables.find((table) => tableWidth(table) <= width) ?? tables.at(-1);
      return textTable(fitting as TextTable);
    });
  const title = printable(`${agreement.title} (${agreement.id})`);
  const notes = allocationNotes(allocation, lang, only, uncertainty).join("\n");
  const body = [title, ...sections, notes].join("\n\n");
  return `${plainSpaces(body)}\n`;
}

function levelTable(
  allocation: Allocation,
  level: Level,
  density: Density,
  lang: Language,
  only: ReadonlySet<string> | undefined,
  uncertainty: Uncertainty | undefined,
): TextTable {
  const columns = allocationColumns(allocation, level, density);
  const recipients = recipientsOf(allocation, level);
  const shown = recipients.filter((one) => isShown(one, only));
  const decimals = columns.some((column) => shown.some((one) => amountIn(column, one) % krona() !== 0n))
    ? 2
    : 0;
  const kr = (ore: Ore): string => formatKr(ore, { lang, decimals });
  const rows = shown.map((one) => [
    `${one.code} ${one.name}`,
    ...columns.map((column) => amountText(column, one, lang, decimals)),
    ...widths(uncertainty, level, (of) => kr(of(one))),
  ]);
  const all = shown.length < recipients.length ? HEADINGS.everyone[lang] : HEADINGS.total[lang];
  const sums = [
    all,
    ...columns.map((column) => sumText(column, lang, decimals)),
    ...widths(uncertainty, level, () => ""),
  ];
  const stated = [
    HEADINGS.stated[lang],
    ...columns.map(({ stated: ore }) => (ore === undefined ? "" : kr(ore))),
    ...widths(uncertainty, level, () => ""),
  ];
  return {
    headings: [
      levelHeading(level)[lang],
      ...columns.map((column) => heading(column, lang)),
      ...widths(uncertainty, level, () => WIDTH),
    ],
    groups: shown.length === 1 && recipients.length === 1 ? [rows] : [rows, [sums, stated]],
  };
}

/** A line's id broken at its hyphens, so that columns stay narrow; estimates are marked. */
function heading({ kind, id, lines }: Column, lang: Language): string {
  const mark = lines.some((one) => one.estimate) ? "~ " : "";
  if (kind === "total" || kind === "partial") return mark + HEADINGS[kind][lang];
  if (kind === "area") return `${mark}${HEADINGS.area[lang]}\n${printable(id)}`;
  return mark + printable(id).replaceAll("-", "-\n");
}
