import { AllocationError } from "../../problems/allocation-error.ts";
import type { FlowColumn } from "../../problems/flow.ts";
import { problem, problemAt } from "../../problems/problem.ts";
import { nameKey } from "../../recipients/name-key.ts";
import { decode } from "../../tables/csv/decode.ts";
import { type Cell, type Grid, placeAt } from "../../tables/csv/grid.ts";
import { parseCsv } from "../../tables/csv/parse-csv.ts";

/** The words that head each column, Swedish and English, as `nameKey` writes them. */
const HEADINGS: Readonly<Record<FlowColumn, string>> = {
  date: "datum|dag|date|day",
  event: "händelse|händelser|event|kind|typ|type",
  from: "från|from|avsändare",
  to: "till|to",
  post: "post|poster|område|line|post id|area|budgetpost",
  amount: "belopp|amount|summa|kronor|kostnad",
  reference: "referens|reference|ref|verifikation|anteckning|note",
  code: "kod|code|länskod|kommunkod|regionkod|lnkod",
  payee: "mottagare|payee|recipient|aktör|actor|namn|name",
  number: "orgnr|organisationsnummer|org nr|organisationsnr|orgno|organisation number|organization number",
  activity: "insats|aktivitet|insatser|activity|åtgärd|benämning",
  actor: "aktör|actor|utförare|mottagare",
  condition: "villkor|krav|condition|conditions",
};

/** The column that a word heads; the unit in brackets does not count. */
function headingOf(text: string): string {
  return nameKey(text.replace(/[([][^)\]]*[)\]]/g, " "));
}

/** A file of the flow: its rows by column, each cell with its place. */
export interface FlowTable {
  readonly rows: readonly FlowRow[];
  /** The heading of each column as printed. */
  readonly headings: Readonly<Partial<Record<FlowColumn, string>>>;
}

/** One row with content below the headings. */
export interface FlowRow {
  readonly row: number;
  /** The cell of a column; a cell without text where the row has none. */
  readonly cell: (column: FlowColumn) => Cell;
}

/** How far down the headings are looked for, below titles. */
const DEEPEST = 30;

/**
 * The rows of a file under the headings that it needs, wherever they are and in whatever order.
 *
 * @param input text, bytes, or a grid that another reader gave
 * @throws AllocationError `file-empty`, `file-not-text`, `csv-malformed`, `flow-columns`, and `row-ragged` for each row with
 * text beyond the headings
 */
export function flowTable(
  input: Uint8Array | string | Grid,
  file: string,
  needed: readonly FlowColumn[],
  optional: readonly FlowColumn[],
): FlowTable {
  const { rows } = gridOf(input, file);
  const wanted = [...needed, ...optional];
  const heads = rows.slice(0, DEEPEST).map((cells) => columnsIn(cells, wanted));
  const at = heads.findIndex((columns) => needed.every((column) => columns.has(column)));
  if (at < 0) refuseColumns(rows, heads, needed);
  const columns = heads[at] as ReadonlyMap<FlowColumn, number>;
  const header = rows[at] ?? [];
  const width = header.reduce((last, { text }, index) => (text.trim() === "" ? last : index + 1), 0);
  const body = rows.slice(at + 1).filter((cells) => cells.some(({ text }) => text.trim() !== ""));
  const ragged = body.flatMap((cells) => {
    const extra = cells.slice(width).find(({ text }) => text.trim() !== "");
    if (!extra) return [];
    const details = { row: extra.row, cells: cells.length, columns: width };
    return [problemAt("row-ragged", placeAt(extra.row, extra.column), details)];
  });
  if (ragged.length > 0) throw new AllocationError(ragged);
  return {
    rows: body.map((cells) => {
      const row = cells[0]?.row ?? 0;
      const cell = (column: FlowColumn): Cell => {
        const index = columns.get(column);
        const found = index === undefined ? undefined : cells[index];
        return found ?? emptyCell(row, (index ?? width) + 1, cells[0]?.line ?? row);
      };
      return { row, cell };
    }),
    headings: Object.fromEntries([...columns].map(([column, index]) => [column, header[index]?.text ?? ""])),
  };
}

function emptyCell(row: number, column: number, line: number): Cell {
  return { text: "", line, row, column, address: placeAt(row, column).cell };
}

function gridOf(input: Uint8Array | string | Grid, file: string): Grid {
  const isGrid = typeof input === "object" && "rows" in input;
  const grid = isGrid ? input : parseCsv(typeof input === "string" ? input : decode(input, file).text);
  if (grid.problems.length > 0) throw new AllocationError(grid.problems);
  if (grid.rows.some((row) => row.some(({ text }) => text.trim() !== ""))) return grid;
  throw new AllocationError([problem("file-empty", [], { file })]);
}

/** The position of each column that a row heads: the first heading that fits, each heading once. */
function columnsIn(cells: readonly Cell[], wanted: readonly FlowColumn[]): Map<FlowColumn, number> {
  const found = new Map<FlowColumn, number>();
  const taken = new Set<number>();
  const headings = cells.map(({ text }) => headingOf(text));
  for (const column of wanted) {
    const words = HEADINGS[column].split("|");
    const index = words
      .map((word) => headings.findIndex((heading, at) => heading === word && !taken.has(at)))
      .find((at) => at >= 0);
    if (index === undefined) continue;
    found.set(column, index);
    taken.add(index);
  }
  return found;
}

/** Refuses a file, by the row that has most of the headings. */
function refuseColumns(
  rows: Grid["rows"],
  heads: readonly ReadonlyMap<FlowColumn, number>[],
  needed: readonly FlowColumn[],
): never {
  const most = Math.max(...heads.map(({ size }) => size));
  const first = rows.findIndex((cells) => cells.some(({ text }) => text.trim() !== ""));
  const at = most > 0 ? heads.findIndex(({ size }) => size === most) : first;
  const found = (rows[at] ?? []).map(({ text }) => text.trim()).filter((text) => text !== "");
  const missing = needed.filter((column) => !heads[at]?.has(column));
  throw new AllocationError([problemAt("flow-columns", placeAt(at + 1, 1), { found, missing })]);
}
