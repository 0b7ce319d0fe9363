import type { Comparison } from "../../compare/comparison.ts";
import { sumsOf } from "../../compare/comparison.ts";
import { estimatedIn } from "../../compare/estimated-in.ts";
import type { Language } from "../../language/language.ts";
import { HEADINGS, levelHeading } from "../../language/level-words.ts";
import type { Level } from "../../recipients/recipient.ts";
import { isShown } from "../is-shown.ts";
import { type ComparisonColumn, comparisonColumns } from "./comparison-columns.ts";

/** The cells of one level's table: code, name and figures, and the sums. */
export interface ComparisonLevelRows {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly sums: readonly string[];
}

/** One level's comparison as rows of text. Sums are over all recipients, also where only some are shown. */
export function comparisonRows(
  comparison: Comparison,
  level: Level,
  lang: Language,
  only?: ReadonlySet<string>,
  columns: readonly ComparisonColumn[] = comparisonColumns(comparison, lang),
): ComparisonLevelRows {
  const all = comparison.rows.filter((row) => row.level === level);
  const shown = all.filter((one) => isShown(one, only));
  const sums = sumsOf(comparison, level);
  const total = shown.length < all.length ? HEADINGS.everyone[lang] : HEADINGS.total[lang];
  return {
    headings: [
      HEADINGS.code[lang],
      levelHeading(level)[lang],
      ...columns.map(({ heading, from, differing }) =>
        estimatedIn(comparison, from, level, differing) ? `~ ${heading}` : heading,
      ),
    ],
    rows: shown.map((row) => [row.code, row.recipient, ...columns.map((column) => column.cell(row))]),
    sums: ["", total, ...columns.map((column) => column.sum(sums))],
  };
}
