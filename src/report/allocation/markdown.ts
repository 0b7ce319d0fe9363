import type { Allocation } from "../../allocate/allocation.ts";
import type { Language } from "../../explain/language.ts";
import { HEADINGS, LEVEL_HEADINGS } from "../../explain/words.ts";
import { formatKr } from "../../money/format-money.ts";
import { LEVELS, type Level } from "../../recipients/recipient.ts";
import { markdownTable } from "../markdown-table.ts";
import { amountIn, type Column, columnSum, columnsOf } from "./layout.ts";
import { notesOf } from "./notes.ts";

/** An allocation as Markdown: a table for each level, then the notes as a list. */
export function allocationMarkdown(
  allocation: Allocation,
  { lang = "sv", recipients }: { lang?: Language; recipients?: ReadonlySet<string> } = {},
): string {
  const { agreement } = allocation;
  const tables = LEVELS.filter((level) => allocation.lines.some((one) => one.line.level === level)).map(
    (level) => levelTable(allocation, level, lang, recipients),
  );
  const notes = notesOf(allocation, lang)
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
  const recipients = allocation.lines.find((one) => one.line.level === level)?.recipients ?? [];
  const rows = recipients
    .filter(({ code }) => only?.has(`${level}:${code}`) ?? true)
    .map((one) => [one.code, one.name, ...columns.map((column) => kr(amountIn(column, one)))]);
  const sums = ["", HEADINGS.total[lang], ...columns.map((column) => kr(columnSum(column)))];
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
