import type { Cell, CellStyle, WriteSheet } from "hucre/xlsx";
import type { DraftCell, DraftLook, SheetDraft, WorkbookDraft } from "../workbook-draft.ts";
import { NUMBER_FORMATS } from "./number-formats.ts";

const FONT = { name: "Calibri", size: 11 };
const HEADING: CellStyle = {
  font: { ...FONT, bold: true },
  alignment: { wrapText: true, vertical: "bottom" },
  border: { bottom: { style: "thin" } },
};
const LOOKS: Readonly<Record<DraftLook, CellStyle>> = {
  title: { font: { ...FONT, bold: true, size: 14 } },
  heading: HEADING,
  "figure-heading": { ...HEADING, alignment: { ...HEADING.alignment, horizontal: "right" } },
  total: { font: { ...FONT, bold: true }, border: { top: { style: "thin" } } },
  note: { font: { ...FONT, color: { rgb: "404040" } } },
};

/** The height of a line of text, in points. */
const LINE = 15;

/** As in the archive's directory: hucre writes the time of writing where none is given, and no workbook would be written twice. */
const NO_TIME = /* @__PURE__ */ new Date("1980-01-01T00:00:00Z");

/** The bytes of an .xlsx, written by hucre. The same draft gives the same bytes. */
export async function xlsxBytes({ title, sheets }: WorkbookDraft): Promise<Uint8Array> {
  const { writeXlsx } = await import("hucre/xlsx");
  return writeXlsx({
    sheets: sheets.map(sheetIn),
    defaultFont: FONT,
    properties: { title, creator: "fordela", modified: NO_TIME },
  });
}

function sheetIn({ name, widths, rows, frozen, upright = false }: SheetDraft): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  for (const [row, drafts] of rows.entries())
    for (const [column, draft] of drafts.entries()) if (draft) cells.set(`${row},${column}`, cellIn(draft));
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rows: rows.map((drafts) => drafts.map((draft) => draft?.value ?? null)),
    cells,
    rowDefs: new Map(
      rows.flatMap((row, at) =>
        row.some(isHeading) ? [[at, { height: LINE * headingLines(row, widths) }]] : [],
      ),
    ),
    ...(frozen.rows + frozen.columns > 0 && { freezePane: { rows: frozen.rows, columns: frozen.columns } }),
    pageSetup: {
      paperSize: "a4",
      orientation: upright ? "portrait" : "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { top: 0.6, bottom: 0.6, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 },
      ...(frozen.rows > 0 && { printTitlesRow: `$${frozen.rows}:$${frozen.rows}` }),
    },
    headerFooter: { oddFooter: "&L&A&R&P (&N)" },
  };
}

function isHeading(draft: DraftCell | null): draft is DraftCell {
  return draft?.look === "heading" || draft?.look === "figure-heading";
}

/** How many lines the longest heading needs: no program makes a row higher by itself when it opens a file. */
function headingLines(row: readonly (DraftCell | null)[], widths: readonly number[]): number {
  return row.reduce((most, draft, column) => {
    if (!isHeading(draft)) return most;
    const width = widths[column] ?? 10;
    let [lines, used] = [1, 0];
    // A word that is longer than the column is broken.
    for (const word of String(draft.value).split(/(?<=[\s-])/)) {
      if (used > 0 && used + word.length > width - 1) [lines, used] = [lines + 1, 0];
      lines += Math.floor(word.length / width);
      used += word.length % width;
    }
    return Math.max(most, lines);
  }, 1);
}

function cellIn({ value, formula, look, format }: DraftCell): Partial<Cell> {
  const style: CellStyle = {
    ...(look && LOOKS[look]),
    ...(typeof value === "string" ? { numFmt: "@" } : format && { numFmt: NUMBER_FORMATS[format] }),
  };
  const shown = { style, value, type: typeof value === "string" ? ("string" as const) : ("number" as const) };
  return formula === undefined ? shown : { ...shown, type: "formula", formula, formulaResult: value };
}
