import type { Allocation } from "../allocate/allocation.ts";
import { inhabitantsOf } from "../allocate/inhabitants-of.ts";
import { allocationChart } from "../charts/allocation-chart.ts";
import type { Language } from "../language/language.ts";
import { HEADINGS, levelHeading, levelWords } from "../language/level-words.ts";
import { amongOwn } from "../recipients/among-own.ts";
import { levelsInUse } from "../recipients/in-use.ts";
import type { Level } from "../recipients/recipient.ts";
import { allocationColumns, amountIn, recipientsOf } from "../report/allocation/allocation-columns.ts";
import { allocationMarkdown } from "../report/allocation/allocation-markdown.ts";
import { allocationNotes } from "../report/allocation/allocation-notes.ts";
import { allocationText } from "../report/allocation/allocation-text.ts";
import { levelRows } from "../report/allocation/level-rows.ts";
import { barMarks } from "./internals/bar-marks.ts";
import { DISPLAY_WORDS } from "./internals/display-words.ts";
import { figureTable } from "./internals/figure-table.ts";
import { chartBox, folded, noteList, panel } from "./internals/panel.ts";
import type { MimeBundle } from "./jupyter-display.ts";

/** Charts of more rows than this are closed at first. */
const MANY = 30;

/** An allocation in a notebook: a table for each level with totals and bars, charts, and notes. */
export function showAllocation(allocation: Allocation, lang: Language): MimeBundle {
  return amongOwn(allocation.agreement.recipients, () => {
    const { agreement } = allocation;
    const levels = levelsInUse().filter((level) => allocation.lines.some(({ line }) => line.level === level));
    const tables = levels.flatMap((level) => [
      table(allocation, level, lang),
      charts(allocation, level, lang),
    ]);
    const title = `${agreement.title} (${agreement.id})`;
    return {
      "text/plain": allocationText(allocation, { lang }),
      "text/markdown": allocationMarkdown(allocation, { lang }),
      "text/html": panel(title, lang, ...tables, noteList(allocationNotes(allocation, lang))),
    };
  });
}

function table(allocation: Allocation, level: Level, lang: Language): string {
  const { headings, rows, sums } = levelRows(allocation, level, lang);
  const total = allocationColumns(allocation, level, "total").at(-1);
  const amounts = total ? recipientsOf(allocation, level).map((one) => amountIn(total, one)) : [];
  return figureTable({
    caption: levelHeading(level)[lang],
    headings,
    rows,
    sums,
    left: 2,
    bars: { heading: HEADINGS.total[lang], marks: barMarks(amounts) },
  });
}

function charts(allocation: Allocation, level: Level, lang: Language): string {
  const recipients = recipientsOf(allocation, level).length;
  if (recipients < 2) return "";
  const options = { level, lang };
  const known = inhabitantsOf(allocation, level)?.counts.size === recipients;
  return folded(
    `${DISPLAY_WORDS.charts[lang]}: ${levelWords(level)[lang]}`,
    recipients <= MANY,
    chartBox(allocationChart(allocation, options)),
    known ? chartBox(allocationChart(allocation, { ...options, measure: "per-inhabitant" })) : "",
  );
}
