import type { Allocation } from "../../allocate/allocation.ts";
import { allocationNotes } from "../../explain/allocation-notes.ts";
import type { Language } from "../../explain/language.ts";
import { HEADINGS, LEVEL_HEADINGS } from "../../explain/words.ts";
import { formatKr } from "../../money/format-money.ts";
import { LEVELS, type Level } from "../../recipients/recipient.ts";
import { markdownTable } from "../markdown-table.ts";
import { amountText, type Column, columnsOf, recipientsOf, sumText } from "./layout.ts";

/**
 * An allocation as Markdown: a table for each level, then the notes as a list.
 *
 * @example
 * ```ts
 * import { allocate, allocationMarkdown } from "fordela";
 * const allocation = allocate("psykisk-halsa-2025", { lines: ["lan-medverkan"], unit: "krona" });
 * const recipients = new Set(["county:23"]);
 * const lines = allocationMarkdown(allocation, { lang: "en", recipients }).split("\n");
 * lines.find((line) => line.startsWith("| 23")); // "| 23 | Jämtlands län | 1,000,000 |"
 * ```
 */
export function allocationMarkdown(
  allocation: Allocation,
  { lang = "sv", recipients }: { lang?: Language; recipients?: ReadonlySet<string> } = {},
): string {
  const { agreement } = allocation;
  const tables = LEVELS.filter((level) => allocation.lines.some((one) => one.line.level === level)).map(
    (level) => levelTable(allocation, level, lang, recipients),
  );
  const notes = allocationNotes(allocation, lang, recipients)
    .map((note) => `- ${note}`)
    .join("\n");
  return `${[`# ${agreement.title}`, `${agreement.id}; ${agreement.source}`, ...tables, notes].join("\n\n")}\n`;
}

function levelTable(
  allocation: Allocation,
  level: Level,
  lang: Language,
  only: ReadonlySet<string> | undefined,
): string {
  const columns = columnsOf(allocation, level, "lines");
  const kr = (ore: bigint): string => formatKr(ore, { lang });
  const recipients = recipientsOf(allocation, level);
  const shown = recipients.filter(({ code }) => only?.has(`${level}:${code}`) ?? true);
  const rows = shown.map((one) => [
    one.code,
    one.name,
    ...columns.map((column) => amountText(column, one, lang, "auto")),
  ]);
  const everyone = shown.length < recipients.length ? HEADINGS.everyone[lang] : HEADINGS.total[lang];
  const sums = ["", everyone, ...columns.map((column) => sumText(column, lang, "auto"))];
  const stated = [
    "",
    HEADINGS.stated[lang],
    ...columns.map((column) => (column.stated === undefined ? "" : kr(column.stated))),
  ];
  const headings = [
    HEADINGS.code[lang],
    LEVEL_HEADINGS[level][lang],
    ...columns.map((column) => heading(column, lang)),
  ];
  return markdownTable({ headings, rows: [...rows, sums, stated], left: 2 });
}

function heading({ kind, id, lines }: Column, lang: Language): string {
  const mark = lines.some((one) => one.estimate) ? "~ " : "";
  if (kind === "total" || kind === "partial") return mark + HEADINGS[kind][lang];
  return mark + (kind === "area" ? `${HEADINGS.area[lang]} ${id}` : id);
}
