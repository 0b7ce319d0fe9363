import type { Comparison } from "../../compare/comparison.ts";
import { comparisonNotes } from "../../explain/comparison-notes.ts";
import type { Language } from "../../explain/language.ts";
import { HEADINGS, LEVEL_HEADINGS } from "../../explain/words.ts";
import { markdownTable } from "../markdown-table.ts";
import { comparisonColumns } from "./columns.ts";
import { comparisonTitle } from "./title.ts";

/** A comparison as Markdown: a table a level, then the notes as a list. */
export function comparisonMarkdown(
  comparison: Comparison,
  { lang = "sv", recipients }: { lang?: Language; recipients?: ReadonlySet<string> } = {},
): string {
  const columns = comparisonColumns(comparison, lang);
  const tables = comparison.levels.map((level) => {
    const all = comparison.rows.filter((row) => row.level === level);
    const shown = all.filter(({ code }) => recipients?.has(`${level}:${code}`) ?? true);
    const total = shown.length < all.length ? HEADINGS.everyone[lang] : HEADINGS.total[lang];
    return markdownTable({
      headings: [HEADINGS.code[lang], LEVEL_HEADINGS[level][lang], ...columns.map(({ heading }) => heading)],
      rows: [
        ...shown.map((row) => [row.code, row.recipient, ...columns.map((column) => column.cell(row))]),
        ["", total, ...columns.map((column) => column.sum(comparison.sums(level)))],
      ],
      left: 2,
    });
  });
  const notes = comparisonNotes(comparison, lang).map((note) => `- ${note}`);
  return `${[`# ${comparisonTitle(comparison)}`, ...tables, notes.join("\n")].join("\n\n")}\n`;
}
