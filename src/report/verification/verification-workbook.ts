import type { InBoth, Language } from "../../language/language.ts";
import { toPlain } from "../../money/format-kr.ts";
import type { Ore } from "../../money/ore.ts";
import { krona, unitInUse } from "../../recipients/unit-in-use.ts";
import type { Figure } from "../../verify/column-figures.ts";
import type { DraftCell, SheetDraft, WorkbookDraft } from "../../workbooks/workbook-draft.ts";
import { numberCell } from "../allocation/workbook/number-cell.ts";
import { causeNotes } from "./cause-notes.ts";
import { checkedNotes } from "./checked-notes.ts";
import { isFigure } from "./finding.ts";
import { groupedMessages } from "./grouped-messages.ts";
import { listingOf, wrongFigures } from "./listing.ts";
import { acceptedNote } from "./message-of.ts";
import { verdictLine } from "./verdict-line.ts";
import type { TableReport, VerificationReport } from "./verification-report.ts";
import { VERIFICATION_WORDS } from "./verification-words.ts";

interface SheetWords {
  readonly sheet: string;
  readonly unit: (money: string) => string;
  readonly column: string;
  readonly right: string;
  readonly known: string;
}

const WORDS: InBoth<SheetWords> = {
  sv: {
    sheet: "Granskning",
    unit: (money) => `Belopp i ${money}, i tabellen och enligt överenskommelsen.`,
    column: "Kolumn",
    right: "Stämmer",
    known: "känd avvikelse",
  },
  en: {
    sheet: "Verification",
    unit: (money) => `Amounts in ${money}, in the table and by the agreement.`,
    column: "Column",
    right: "Right",
    known: "known deviation",
  },
};

const ABOVE = 4;

/** Verified tables as a workbook, a sheet for each: every figure with what it should be, and what was found. */
export function verificationWorkbook(report: VerificationReport, lang: Language): WorkbookDraft {
  const words = WORDS[lang];
  const several = report.tables.length > 1;
  return {
    title: words.sheet,
    sheets: report.tables.map((table, index) =>
      tableSheet(table, several ? `${words.sheet} ${index + 1}` : words.sheet, lang),
    ),
  };
}

function tableSheet(table: TableReport, name: string, lang: Language): SheetDraft {
  const words = WORDS[lang];
  const { all, accepted } = listingOf(table);
  const wrong = wrongFigures(table);
  const known = new Set(accepted.map(({ finding }) => finding.cell));
  const figures = (table.verification?.columns ?? []).flatMap(({ entries, sums }) => [
    ...entries.map((figure) => ({ figure, expected: figure.expected?.amount ?? null })),
    ...sums.map((figure) => ({ figure, expected: figure.expected?.amount ?? figure.added })),
  ]);
  const head = (value: string): DraftCell => ({ value, look: "heading" });
  const right = (value: string): DraftCell => ({ value, look: "figure-heading" });
  const kronor = (ore: Ore | null): DraftCell | null =>
    ore === null ? null : numberCell(toPlain(ore, ore % krona() === 0n ? 0 : 2));
  const row = (figure: Figure, expected: Ore | null, at: number): (DraftCell | null)[] => {
    const { place, cell, label, printed } = figure;
    const compared = printed !== null && expected !== null;
    const verdict = wrong.has(place.cell) ? "✗" : known.has(place.cell) ? words.known : "✓";
    return [
      { value: place.cell },
      { value: cell.column.header },
      { value: label },
      kronor(printed),
      kronor(expected),
      compared ? { ...(kronor(printed - expected) as DraftCell), formula: `D${at}-E${at}` } : null,
      { value: compared || wrong.has(place.cell) ? verdict : "" },
    ];
  };
  const notes = [
    ...groupedMessages(
      all.filter((one) => !isFigure(one)),
      lang,
    ),
    ...causeNotes(table, lang),
    ...accepted.map(({ finding, reason }) => acceptedNote(finding, reason, lang)),
    ...(table.verification ? checkedNotes(table.verification, lang) : []),
  ];
  return {
    name,
    widths: [8, 30, 30, 18, 18, 16, 16],
    frozen: { rows: ABOVE, columns: 1 },
    rows: [
      [{ value: verdictLine(table, lang), look: "title" }],
      [{ value: words.unit(unitInUse()[lang]), look: "note" }],
      [],
      [
        head(VERIFICATION_WORDS.cell[lang]),
        head(words.column),
        head(VERIFICATION_WORDS.recipient[lang]),
        right(VERIFICATION_WORDS.printed[lang]),
        right(VERIFICATION_WORDS.expected[lang]),
        right(VERIFICATION_WORDS.difference[lang]),
        head(words.right),
      ],
      ...figures.map(({ figure, expected }, index) => row(figure, expected, ABOVE + 1 + index)),
      [],
      ...notes.map((value): DraftCell[] => [{ value, look: "note" }]),
    ],
  };
}
