import { dotChart } from "../charts/dot-chart.ts";
import { slopeChart } from "../charts/slope-chart.ts";
import type { Comparison, ComparisonRow } from "../compare/comparison.ts";
import { levelsOf } from "../compare/comparison.ts";
import { estimatedIn } from "../compare/estimated-in.ts";
import type { Language } from "../language/language.ts";
import { levelHeading, levelWords } from "../language/level-words.ts";
import { amongOwn } from "../recipients/among-own.ts";
import type { Level } from "../recipients/recipient.ts";
import { comparisonMarkdown } from "../report/comparison/comparison-markdown.ts";
import { comparisonNotes, comparisonTitle, sidesOf } from "../report/comparison/comparison-notes.ts";
import { comparisonRows } from "../report/comparison/comparison-rows.ts";
import { comparisonText } from "../report/comparison/comparison-text.ts";
import { COMPARISON_HEADINGS } from "../report/comparison/comparison-words.ts";
import { barMarks } from "./internals/bar-marks.ts";
import { DISPLAY_WORDS } from "./internals/display-words.ts";
import { figureTable } from "./internals/figure-table.ts";
import { chartBox, folded, noteList, panel } from "./internals/panel.ts";
import type { MimeBundle } from "./jupyter-display.ts";

/** Charts of more rows than this are closed at first. */
const MANY = 30;

/** A comparison in a notebook: a table for each level with sums and bars of the differences, charts, and notes. */
export function showComparison(comparison: Comparison, lang: Language): MimeBundle {
  return amongOwn(comparison.before.agreement.recipients, () => {
    const parts = levelsOf(comparison).flatMap((level) => [
      table(comparison, level, lang),
      charts(comparison, level, lang),
    ]);
    return {
      "text/plain": comparisonText(comparison, { lang }),
      "text/markdown": comparisonMarkdown(comparison, { lang }),
      "text/html": panel(
        comparisonTitle(comparison),
        lang,
        ...parts,
        noteList(comparisonNotes(comparison, lang)),
      ),
    };
  });
}

function table(comparison: Comparison, level: Level, lang: Language): string {
  const { headings, rows, sums } = comparisonRows(comparison, level, lang);
  return figureTable({
    caption: levelHeading(level)[lang],
    headings,
    rows,
    sums: [sums],
    left: 2,
    bars: {
      heading: COMPARISON_HEADINGS.difference[lang],
      marks: barMarks(rowsAt(comparison, level).map(({ difference }) => difference)),
    },
  });
}

function charts(comparison: Comparison, level: Level, lang: Language): string {
  const rows = rowsAt(comparison, level);
  if (rows.length < 2) return "";
  const title = `${COMPARISON_HEADINGS.difference[lang]}: ${levelWords(level)[lang]}`;
  const estimatedBy = (differing: boolean): boolean => estimatedIn(comparison, "both", level, differing);
  const common = { title, lang, estimate: estimatedBy(true) };
  const perHead = rows.flatMap(({ recipient, perInhabitant }) =>
    perInhabitant ? [{ label: recipient, value: perInhabitant.difference }] : [],
  );
  const drawn = [
    dotChart({
      ...common,
      rows: rows.map(({ recipient, difference }) => ({ label: recipient, value: difference })),
    }),
    perHead.length === rows.length
      ? dotChart({ ...common, estimate: estimatedBy(false), measure: "per-inhabitant", rows: perHead })
      : "",
    slopeChart({
      ...common,
      estimate: estimatedBy(false),
      title: comparisonTitle(comparison),
      headings: sidesOf(comparison, lang),
      rows: rows.map(({ recipient, before, after }) => ({ label: recipient, before, after })),
    }),
  ];
  return folded(
    `${DISPLAY_WORDS.charts[lang]}: ${levelWords(level)[lang]}`,
    rows.length <= MANY,
    ...drawn.map(chartBox),
  );
}

function rowsAt({ rows }: Comparison, level: Level): ComparisonRow[] {
  return rows.filter((row) => row.level === level);
}
