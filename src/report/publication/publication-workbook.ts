import type { Publication } from "../../allocate/publish-allocation.ts";
import type { Uncertainty } from "../../allocate/uncertainty.ts";
import type { Language } from "../../language/language.ts";
import { levelWords } from "../../language/level-words.ts";
import type { Receipt } from "../../receipt/receipt.ts";
import { MOVED_SHEET } from "../../workbooks/moved-sheet.ts";
import type { DraftCell, SheetDraft, WorkbookDraft } from "../../workbooks/workbook-draft.ts";
import { allocationColumns } from "../allocation/allocation-columns.ts";
import { allocationNotes } from "../allocation/allocation-notes.ts";
import { columnHeading } from "../allocation/workbook/column-heading.ts";
import { sheetName, widthFor } from "../allocation/workbook/level-sheet.ts";
import { numberCell } from "../allocation/workbook/number-cell.ts";
import { receiptSheet } from "../allocation/workbook/receipt-sheet.ts";
import { plainFigure } from "./printed-unit.ts";
import { movedHeadings, movedRows, publicationNotes } from "./publication-notes.ts";
import { type PublicationTable, publicationTables } from "./publication-tables.ts";
import { PUBLICATION_WORDS, unitSentence } from "./publication-words.ts";

/** What a workbook of a publication has. */
export interface PublicationWorkbookOptions {
  readonly lang: Language;
  /** Only these, as `level:code`; sums are over all. */
  readonly recipients?: ReadonlySet<string> | undefined;
  readonly receipt: Receipt;
  readonly uncertainty: Uncertainty;
}

/** The columns of codes and names. */
const NAMES = 2;
/** The rows above the recipients: title, unit, a blank one, the header. */
const ABOVE = 4;

/**
 * A publication as a workbook: a sheet for each level with the figures as they are to be printed, areas against levels,
 * the amounts that are not the nearest, and the receipt. Its figures are no formulas, since a sum of what is printed is
 * what the tables already are.
 */
export function publicationWorkbook(
  publication: Publication,
  { lang, recipients: only, receipt, uncertainty }: PublicationWorkbookOptions,
): WorkbookDraft {
  const { allocation } = publication;
  const notes = [
    ...publicationNotes(publication, lang),
    ...allocationNotes(allocation, lang, only, uncertainty),
  ].map((note) => note.trim().replace(/:$/, ` (${MOVED_SHEET[lang]}).`));
  const tables = publicationTables(publication, lang, { only, write: plainFigure });
  return {
    title: allocation.agreement.title,
    sheets: [
      ...tables.map((table) => sheetOf(table, publication, notes, lang)),
      ...movedSheets(publication, lang),
      receiptSheet(receipt, lang),
    ],
  };
}

function sheetOf(
  { level, headings, rows, sums }: PublicationTable,
  { allocation, unit }: Publication,
  notes: readonly string[],
  lang: Language,
): SheetDraft {
  const figures = level === null ? [] : allocationColumns(allocation, level, "lines");
  const texts = headings.map((heading, index) => {
    const column = figures[index - NAMES];
    return column ? columnHeading(column, allocation, lang) : heading.join(" ");
  });
  const row = (cells: readonly string[], look?: "total"): (DraftCell | null)[] =>
    cells.map((cell, index) => {
      if (index < NAMES) return { value: cell, look };
      return cell === "–" ? null : { ...numberCell(cell), look };
    });
  const of = level === null ? PUBLICATION_WORDS.summary[lang] : levelWords(level)[lang];
  return {
    name: level === null ? PUBLICATION_WORDS.summary[lang] : sheetName(level, lang),
    widths: texts.map((text, index) => [7, 26][index] ?? widthFor(text, 12)),
    frozen: { rows: ABOVE, columns: NAMES },
    rows: [
      [{ value: `${allocation.agreement.title}: ${of.toLowerCase()}`, look: "title" }],
      [{ value: unitSentence(unit, lang), look: "note" }],
      [],
      texts.map((value, index) => ({ value, look: index < NAMES ? "heading" : "figure-heading" })),
      ...rows.map((cells) => row(cells)),
      ...sums.map((cells) => row(cells, "total")),
      [],
      ...notes.map((value): DraftCell[] => [{ value, look: "note" }]),
    ],
  };
}

/** The amounts that are not the nearest, on a sheet of their own; none where all are. */
function movedSheets(publication: Publication, lang: Language): SheetDraft[] {
  const moved = movedRows(publication, lang);
  if (moved.length === 0) return [];
  return [
    {
      name: MOVED_SHEET[lang],
      widths: [48, 18, 12, 12],
      frozen: { rows: 1, columns: 1 },
      rows: [
        movedHeadings(lang).map((value) => ({ value, look: "heading" })),
        ...moved.map((cells) => cells.map((value) => ({ value }))),
      ],
    },
  ];
}
