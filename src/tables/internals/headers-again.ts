import { cellKind } from "../cells/cell-kind.ts";
import type { Cell } from "../csv/grid.ts";
import type { TableColumn } from "../table.ts";

/** The rows below a header that are headers themselves. Rows count from 0. */
export interface HeadersAgain {
  /** Repetitions of the same header, as at the top of every page. */
  readonly same: readonly number[];
  /** The first row that belongs to another table: its title, or its header where it has none. */
  readonly other: number | undefined;
}

/** Finds the rows that have the header's word over the names again, and words where the figures should be. */
export function headersAgain(
  rows: readonly (readonly Cell[])[],
  body: number,
  header: number | undefined,
  columns: readonly TableColumn[],
): HeadersAgain {
  const same: number[] = [];
  const head = textsOf(header === undefined ? [] : rows[header]);
  const names = columns.flatMap(({ role, index }) =>
    role === "label" || role === "code" ? [index - 1] : [],
  );
  const over = names.filter((position) => (head[position] ?? "") !== "");
  const figures = columns.flatMap(({ role, index }) => (role === "amount" ? [index - 1] : []));
  if (over.length === 0) return { same, other: undefined };
  for (let at = body; at < rows.length; at++) {
    const texts = textsOf(rows[at]);
    const isSame = (position: number): boolean => texts[position] === head[position];
    // Below an empty row, one word over codes or names is enough: "Kod | Region" after "Kod | Län".
    if (!(over.every(isSame) || (isEmpty(rows[at - 1]) && over.some(isSame)))) continue;
    if (!figures.some((position) => cellKind(texts[position] ?? "") === "text")) continue;
    if (texts.every((text, position) => text === (head[position] ?? ""))) same.push(at);
    else return { same, other: titleAbove(rows, at, body) };
  }
  return { same, other: undefined };
}

/** The first of the rows with one text right above a header, blank rows among them; the header itself without any. */
function titleAbove(rows: readonly (readonly Cell[])[], header: number, body: number): number {
  let first = header;
  for (let at = header - 1; at > body; at--) {
    const filled = textsOf(rows[at]).filter((text) => text !== "");
    if (filled.length > 1) break;
    if (filled.length === 1) first = at;
  }
  return first;
}

function isEmpty(row: readonly Cell[] | undefined): boolean {
  return textsOf(row).join("") === "";
}

function textsOf(row: readonly Cell[] = []): string[] {
  return row.map(({ text }) => text.trim());
}
