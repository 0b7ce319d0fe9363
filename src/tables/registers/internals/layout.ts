import type { Cell } from "../../csv/grid.ts";
import { codeIn } from "./code-in.ts";
import { codeHeadings, columnHeaded, NAME } from "./column-headed.ts";
import type { RowNames } from "./row-names.ts";

type Row = readonly Cell[];

/** The parts of a register's file. The notes below it are left out. */
export interface Layout {
  readonly titles: readonly Row[];
  readonly header: Row;
  readonly body: readonly Row[];
  /** The column of codes, or of names that take their place; counts from 0. */
  readonly code: number;
}

/**
 * Finds the header: the row that heads a column of codes, or of names that are known. A workbook saved as CSV heads its
 * figures only; the header is then the row before the first that begins with a code.
 */
export function layoutOf(rows: readonly Row[], names: RowNames): Layout | undefined {
  const headed = rows.findIndex((row) => row.length > 1 && columnHeaded(row, codeHeadings()) !== undefined);
  if (headed >= 0) return split(rows, headed, columnHeaded(rows[headed]!, codeHeadings())!, names);
  const named = rows.findIndex((row, index) => {
    const name = columnHeaded(row, NAME);
    return name !== undefined && names.codes(rows[index + 1]?.[name]?.text ?? "").length > 0;
  });
  if (named >= 0) return split(rows, named, columnHeaded(rows[named]!, NAME)!, names);
  const first = rows.findIndex((row) => row.length > 1 && isRecipient(row[0]?.text ?? "", names));
  const heads = rows[first - 1]?.slice(1).some(({ text }) => text.trim() !== "");
  return heads ? split(rows, first - 1, 0, names) : undefined;
}

/** Whether a text is a code, alone or before a name: "10 years" is not Blekinge. */
function isRecipient(text: string, names: RowNames): boolean {
  const said = codeIn(text);
  return said !== undefined && (said.name === "" || names.codes(said.name).length > 0);
}

function split(rows: readonly Row[], header: number, code: number, names: RowNames): Layout {
  let end = rows.length;
  // A time or a telephone number is a note between others, and a figure that has lost its recipient anywhere else.
  for (let at = rows.length - 1; at > header && isAlone(rows[at]!, names); at--)
    if (rows[at]!.some(({ text }) => /\p{L}/u.test(text))) end = at;
  return {
    titles: rows.slice(0, header),
    header: rows[header]!,
    body: rows.slice(header + 1, end),
    code,
  };
}

/** Whether a row is one text, and no recipient that has lost its figures. */
function isAlone(row: Row, names: RowNames): boolean {
  const [text = "", ...others] = row.map((cell) => cell.text.trim()).filter((one) => one !== "");
  return others.length === 0 && !codeIn(text) && names.codes(text).length === 0;
}
