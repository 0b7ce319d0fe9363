import type { Language } from "../../language/language.ts";
import { formatKr } from "../../money/format-kr.ts";
import { isFigure } from "../../report/verification/finding.ts";
import { isError, listingOf } from "../../report/verification/listing.ts";
import { messageOf } from "../../report/verification/message-of.ts";
import type { TableReport } from "../../report/verification/verification-report.ts";
import { VERIFICATION_WORDS } from "../../report/verification/verification-words.ts";
import { columnLetters } from "../../tables/csv/grid.ts";
import type { Table, TableRow } from "../../tables/table.ts";
import { printable } from "../../text/printable.ts";
import type { Verification } from "../../verify/verification.ts";

/** What the check came to for a cell; none for a text. */
export type Mark = "right" | "wrong" | "doubtful" | "known" | "unchecked";

/** A cell of the table as printed, with its mark. */
export interface MarkedCell {
  readonly text: string;
  readonly figure: boolean;
  readonly mark?: Mark;
  /** What it should be, or what is the matter. */
  readonly note?: string;
}

/** A verified table as it was printed, each cell with its mark. */
export interface MarkedTable {
  readonly columns: readonly {
    readonly letter: string;
    readonly header: string;
    readonly figures: boolean;
  }[];
  /** The column that names the rows; -1 where there is none. */
  readonly naming: number;
  readonly rows: readonly {
    readonly number: number;
    readonly sum: boolean;
    readonly cells: readonly MarkedCell[];
  }[];
  /** How many rows the table has. */
  readonly of: number;
}

/** More rows than this are not shown; rows with marks of faults come first then. */
const MOST = 500;

/** Lays out a verified table with its cells marked. */
export function markedTable(report: TableReport, verification: Verification, lang: Language): MarkedTable {
  const { table } = verification;
  const marks = marksOf(report, verification, lang);
  const { compared, summed, explained } = verification.account;
  // Where nothing was checked, no figure is right.
  const rest: Mark = compared + summed + explained > 0 ? "right" : "unchecked";
  const letters = table.columns.map(({ letter }) => letter);
  const faulty = (row: TableRow): boolean =>
    letters.some((letter) => {
      const mark = marks.get(`${letter}${row.row}`)?.mark;
      return mark !== undefined && mark !== "unchecked";
    });
  const shown = table.rows.length > MOST ? table.rows.filter(faulty).slice(0, MOST) : table.rows;
  return {
    columns: table.columns.map(({ letter, header, role }) => ({
      letter,
      header: printable(header),
      figures: role !== "label" && role !== "code",
    })),
    naming: namingColumn(table),
    rows: shown.map((row) => ({
      number: row.row,
      sum: row.role === "total" || row.role === "subtotal",
      cells: cellsOf(row, table, marks, rest),
    })),
    of: table.rows.length,
  };
}

/** The first column of names, else of codes. */
function namingColumn({ columns }: Table): number {
  const named = columns.findIndex(({ role }) => role === "label");
  return named >= 0 ? named : columns.findIndex(({ role }) => role === "code");
}

function cellsOf(
  row: TableRow,
  { columns }: Table,
  marks: ReadonlyMap<string, Pick<MarkedCell, "mark" | "note">>,
  rest: Mark,
): MarkedCell[] {
  const texts = new Map(row.texts.map(({ column, text }) => [columnLetters(column), text]));
  const figures = new Map(row.cells.map((cell) => [cell.column.letter, cell]));
  return columns.map(({ letter }) => {
    const cell = figures.get(letter);
    const mark = marks.get(`${letter}${row.row}`) ?? (cell && cell.value !== null ? { mark: rest } : {});
    const text = printable((cell?.text ?? texts.get(letter) ?? "").trim());
    return { text, figure: cell !== undefined, ...mark };
  });
}

/** The marks of cells that are not simply right, by address. */
function marksOf(
  report: TableReport,
  { account }: Verification,
  lang: Language,
): Map<string, Pick<MarkedCell, "mark" | "note">> {
  const marks = new Map<string, Pick<MarkedCell, "mark" | "note">>();
  for (const { place } of account.unchecked) marks.set(place.cell, { mark: "unchecked" });
  const { all, accepted } = listingOf(report);
  for (const { finding } of accepted) marks.set(finding.cell, { mark: "known" });
  // A cell has its gravest mark: an error is set after a warning.
  for (const finding of [...all.filter((one) => !isError(one)), ...all.filter(isError)]) {
    if (finding.problem.severity === "note") continue;
    const mark = isError(finding) ? "wrong" : "doubtful";
    const { expected } = finding;
    const note =
      isFigure(finding) && expected !== null
        ? `${VERIFICATION_WORDS.expected[lang]} ${formatKr(expected, { lang, unit: true })}`
        : messageOf(finding, lang);
    marks.set(finding.cell, { mark, note });
  }
  return marks;
}
