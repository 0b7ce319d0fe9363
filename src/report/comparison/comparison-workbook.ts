import type { Comparison, ComparisonRow, ComparisonSums } from "../../compare/comparison.ts";
import { levelsOf, sumsOf } from "../../compare/comparison.ts";
import { EFFECTS } from "../../compare/effects.ts";
import type { InBoth, Language } from "../../language/language.ts";
import { HEADINGS, levelHeading, levelWords } from "../../language/level-words.ts";
import { toPlain } from "../../money/format-kr.ts";
import type { Ore } from "../../money/ore.ts";
import type { Level } from "../../recipients/recipient.ts";
import { krona } from "../../recipients/unit-in-use.ts";
import { columnLetters } from "../../tables/csv/grid.ts";
import type { DraftCell, SheetDraft, WorkbookDraft } from "../../workbooks/workbook-draft.ts";
import { sheetName } from "../allocation/workbook/level-sheet.ts";
import { numberCell } from "../allocation/workbook/number-cell.ts";
import { isShown } from "../is-shown.ts";
import type { ReportOptions, ShownRecipients } from "../report-options.ts";
import { comparisonNotes, comparisonTitle, sidesOf } from "./comparison-notes.ts";
import { COMPARISON_HEADINGS } from "./comparison-words.ts";

const UNIT: InBoth<string> = { sv: "Belopp i kronor.", en: "Amounts in kronor." };
const ABOVE = 4;
const NAMES = 2;
/** The columns of the two sides and of their difference. */
const [BEFORE, AFTER] = [columnLetters(NAMES + 1), columnLetters(NAMES + 2)];

/** Two allocations side by side as a workbook, a sheet for each level: differences and sums are formulas. */
export function comparisonWorkbook(
  comparison: Comparison,
  { lang = "sv", recipients }: ReportOptions & ShownRecipients = {},
): WorkbookDraft {
  const shown = levelsOf(comparison).filter((level) =>
    comparison.rows.some((row) => row.level === level && isShown(row, recipients)),
  );
  return {
    title: comparisonTitle(comparison),
    sheets: shown.map((level) => levelSheet(comparison, level, lang, recipients)),
  };
}

function levelSheet(
  comparison: Comparison,
  level: Level,
  lang: Language,
  only: ReadonlySet<string> | undefined,
): SheetDraft {
  const all = comparison.rows.filter((row) => row.level === level);
  const shown = all.filter((row) => isShown(row, only));
  const complete = shown.length === all.length;
  const names = ["before", "after", "difference", ...EFFECTS] as const;
  const fine = all.some((row) => names.some((name) => row[name] % krona() !== 0n));
  const kronor = (ore: Ore): DraftCell => numberCell(toPlain(ore, fine ? 2 : 0));
  const last = ABOVE + shown.length;
  const figures = (of: ComparisonRow | ComparisonSums, row: number): DraftCell[] =>
    names.map((name) => ({
      ...kronor(of[name]),
      ...(name === "difference" && { formula: `${AFTER}${row}-${BEFORE}${row}` }),
    }));
  const [before, after] = sidesOf(comparison, lang);
  const head = (value: string): DraftCell => ({ value, look: "heading" });
  const right = (value: string): DraftCell => ({ value, look: "figure-heading" });
  return {
    name: sheetName(level, lang),
    widths: [7, 26, ...names.map(() => 16)],
    frozen: { rows: ABOVE, columns: NAMES },
    rows: [
      [{ value: `${comparisonTitle(comparison)}: ${levelWords(level)[lang]}`, look: "title" }],
      [{ value: UNIT[lang], look: "note" }],
      [],
      [
        head(HEADINGS.code[lang]),
        head(levelHeading(level)[lang]),
        right(before),
        right(after),
        right(COMPARISON_HEADINGS.difference[lang]),
        ...EFFECTS.map((name) => right(COMPARISON_HEADINGS[name][lang])),
      ],
      ...shown.map((row, at) => [
        { value: row.code },
        { value: row.recipient },
        ...figures(row, ABOVE + 1 + at),
      ]),
      [
        { value: "", look: "total" as const },
        { value: (complete ? HEADINGS.total : HEADINGS.everyone)[lang], look: "total" as const },
        ...figures(sumsOf(comparison, level), last + 1).map((cell, index): DraftCell => {
          const letter = columnLetters(NAMES + 1 + index);
          const formula = complete ? `SUM(${letter}${ABOVE + 1}:${letter}${last})` : cell.formula;
          return { ...cell, formula, look: "total" };
        }),
      ],
      [],
      ...comparisonNotes(comparison, lang).map((value): DraftCell[] => [{ value, look: "note" }]),
    ],
  };
}
