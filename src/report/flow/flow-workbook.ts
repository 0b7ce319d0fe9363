import type { InBoth, Language } from "../../language/language.ts";
import { moneyWord } from "../../language/money-word.ts";
import { toPlain } from "../../money/format-kr.ts";
import { sum } from "../../numbers/sum.ts";
import { krona } from "../../recipients/unit-in-use.ts";
import { columnLetters } from "../../tables/csv/grid.ts";
import type { DraftCell, SheetDraft, WorkbookDraft } from "../../workbooks/workbook-draft.ts";
import { numberCell } from "../allocation/workbook/number-cell.ts";
import { wrapped } from "../wrapped.ts";
import type { FlowDocument, FlowField, FlowSheet, FlowValue } from "./flow-document.ts";
import { problemLine, tablesOf } from "./flow-text.ts";

type Row = readonly (DraftCell | null)[];

const UNIT: InBoth<(money: string) => string> = {
  sv: (money) => `Belopp i ${money}.`,
  en: (money) => `Amounts in ${money}.`,
};
const NARROWEST = 14;
const WIDEST = 48;
/** The characters of a line of a note: about what a printed page has beside a form. */
const LINE = 110;

/**
 * A document as a workbook, a sheet for each table: sums are formulas, and a blank is an empty cell. Fields, notes and
 * problems are on the first sheet.
 */
export function flowWorkbook(document: FlowDocument, lang: Language): WorkbookDraft {
  const { title, name, lead = [], fields, closing = [], notes, problems, main } = document;
  const [first, ...others] = tablesOf(document);
  const isForm = main === "form";
  const last = Math.max(1, (first?.columns.length ?? 0) - 1);
  const valued = (all: readonly FlowField[]): Row[] => parted(all.map((field) => fieldRow(field, last)));
  const unit = (table: FlowSheet | undefined): Row[] =>
    parted(
      table?.rows.flat().some((value) => typeof value === "bigint")
        ? prose([UNIT[lang](moneyWord()[lang])])
        : [],
    );
  return {
    title,
    sheets: [
      sheetOf(title, {
        name: isForm ? name : first?.caption || name,
        above: [...prose(lead), ...unit(first), ...valued(fields)],
        table: first,
        below: [...valued(closing), ...prose([...notes, ...problems.map((one) => problemLine(one, lang))])],
        isForm,
      }),
      ...others.map((table) => sheetOf(title, { name: table.caption, above: unit(table), table, below: [] })),
    ],
  };
}

interface SheetParts {
  readonly name: string;
  readonly above: readonly Row[];
  readonly table: FlowSheet | undefined;
  readonly below: readonly Row[];
  readonly isForm?: boolean;
}

function sheetOf(title: string, { name, above, table, below, isForm = false }: SheetParts): SheetDraft {
  const start: Row[] = [[{ value: title, look: "title" }], ...(above.length > 0 ? above : [[]])];
  const body = table ? parted(tableRows(table, start.length + 1)) : [];
  return {
    name,
    widths: widthsOf([...above, ...body, ...below]),
    // A form is read from above, on an upright page; only a table's heading and names stay in sight.
    ...(isForm && { upright: true }),
    frozen: table && !isForm ? { rows: start.length + 1, columns: table.left } : { rows: 0, columns: 0 },
    rows: [...start, ...body, ...below],
  };
}

/** A table whose headings are on a row of the sheet; each sum is a formula where it is that of the rows. */
function tableRows({ columns, rows, total, left }: FlowSheet, heading: number): Row[] {
  const [top, bottom] = [heading + 1, heading + rows.length];
  const summed = (value: FlowValue, at: number): DraftCell => {
    const cell: DraftCell = { ...(cellOf(value) ?? { value: "" }), look: "total" };
    const own = rows.map((row) => row[at]);
    const amounts = own.filter((one) => typeof one === "bigint");
    const isSum = rows.length > 0 && amounts.length === own.length && sum(amounts) === value;
    const letters = columnLetters(at + 1);
    return isSum && typeof cell.value === "number"
      ? { ...cell, formula: `SUM(${letters}${top}:${letters}${bottom})` }
      : cell;
  };
  return [
    columns.map(({ label }, at) => ({ value: label, look: at < left ? "heading" : "figure-heading" })),
    ...rows.map((row) => row.map(cellOf)),
    ...(total ? [total.map(summed)] : []),
  ];
}

/** A field's name and value, an amount below those of the table. */
function fieldRow({ label, value }: FlowField, last: number): Row {
  const between = typeof value === "bigint" ? Array.from({ length: last - 1 }, () => null) : [];
  return [{ value: label }, ...between, cellOf(value)];
}

function cellOf(value: FlowValue): DraftCell | null {
  if (value === null || value === "") return null;
  if (typeof value === "bigint") return numberCell(toPlain(value, value % krona() === 0n ? 0 : 2));
  if (typeof value === "number") return numberCell(String(value));
  return { value: typeof value === "object" ? value.label : value };
}

/** Sentences, a line a row: a long one in one cell would make the printed page small. */
function prose(texts: readonly string[]): Row[] {
  return texts.flatMap((text) =>
    wrapped("", text, LINE)
      .split("\n")
      .map((value): Row => [{ value, look: "note" }]),
  );
}

/** Rows with an empty one below, unless there are none. */
function parted(rows: readonly Row[]): Row[] {
  return rows.length === 0 ? [] : [...rows, []];
}

/** As wide as the longest text of each column, or word of a heading; notes run over the cells beside them. */
function widthsOf(rows: readonly Row[]): number[] {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, at) => {
      const text = cell === null || cell.look === "note" ? "" : String(cell.value);
      const parts = cell?.look === "figure-heading" ? text.split(" ") : [text];
      const longest = Math.max(...parts.map(({ length }) => length)) + 2;
      widths[at] = Math.max(widths[at] ?? NARROWEST, Math.min(longest, WIDEST));
    });
  return widths;
}
