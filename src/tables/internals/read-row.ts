import { orePer } from "../../money/money-unit.ts";
import { type Problem, problemAt } from "../../problems/problem.ts";
import { readAmountCell, readPopulationCell } from "../cells/read-amount-cell.ts";
import { withoutMarks } from "../cells/without-marks.ts";
import { isRecipient } from "../columns/is-recipient.ts";
import { type Cell, placeAt } from "../csv/grid.ts";
import { levelSaid } from "../level-said.ts";
import { type LabelSays, labelSays, rowSays } from "../row-roles.ts";
import type { TableCell, TableColumn, TableRow } from "../table.ts";
import { undivided } from "../undivided.ts";

/** A row, and its role by its own text. A plain sum counts as the total until the following sums are known. */
export interface RowReading {
  readonly row: TableRow;
  readonly says: LabelSays;
}

const LONGEST_ECHO = 80;

/** Reads one row with content, and adds its problems to `problems`. `number` is the row's, from 1. */
export function readRow(
  cells: readonly Cell[],
  number: number,
  columns: readonly TableColumn[],
  problems: Problem[],
): RowReading {
  const line = cells[0]?.line ?? number;
  const texts: Cell[] = [];
  const labels: string[] = [];
  let code = "";
  const figures: TableColumn[] = [];
  for (const column of columns) {
    const { role, index } = column;
    if (role === "amount" || role === "population") {
      figures.push(column);
      continue;
    }
    const cell = cells[index - 1];
    const text = cell?.text ?? "";
    const blank = text.trim() === "";
    if (cell && !blank) texts.push(cell);
    if (role === "label") labels.push(blank ? "" : unlisted(plain(text), column.header));
    else if (role === "code" && code === "" && !blank) code = plain(text);
  }
  // "Summa" in the code column is the row's label.
  if (labelSays(code) !== "entry") {
    const free = labels.indexOf("");
    if (free >= 0) labels[free] = code;
    else labels.unshift(code);
    code = "";
  }
  const label = labels.find((one) => one !== "") ?? code;
  const read = figures.map((column) => {
    const cell = cells[column.index - 1];
    const place = placeAt(number, column.index);
    const figure = { place, line: cell?.line ?? line, text: cell?.text ?? "" };
    // The heading is of what is shown; what is stored is kronor.
    if (column.role === "amount" && cell?.shownIn === column.unit)
      return { ...readFigure(figure, { ...column, unit: "kr" }, label, problems), column };
    return readFigure(figure, column, label, problems);
  });
  reportRagged(cells, number, columns.length, problems);
  const says = rowSays(code, labels);
  const role = says === "sum" ? "total" : says;
  // A copy is as long as it must be; a list that was filled one by one has room for more.
  const row = { row: number, line, role, code, labels: labels.slice(), cells: read, texts: texts.slice() };
  return { row, says };
}

function plain(text: string): string {
  const bare = withoutMarks(text);
  return bare.includes("\n") ? undivided(bare).replace(/(?<!\s)\s*\n\s*/g, " ") : bare;
}

/**
 * A recipient's name without the number or bullet of a list before it: "1. Stockholms län", "• Ale" below "Kommun". The
 * number of an area or a line is a part of its name.
 */
function unlisted(text: string, header: string): string {
  const name = text.replace(/^(?:\d{1,3}[.)]|[•·▪◦])\s+/, "");
  return name !== text && (levelSaid(header) || isRecipient(name)) ? name : text;
}

/** Reads one cell of a column of figures. If it cannot be read, adds the reason to `problems`, with the row's label. */
export function readFigure(
  { place, line, text }: Pick<TableCell, "place" | "line" | "text">,
  column: TableColumn,
  label: string,
  problems: Problem[],
): TableCell {
  const { unit, signs } = column;
  const isAmount = column.role === "amount";
  const reading = isAmount ? readAmountCell(text, unit, signs) : readPopulationCell(text, signs);
  if ("step" in reading) {
    const { value, step } = reading;
    return { column, place, line, text, value, step, unreadable: false };
  }
  const expected = isAmount ? "amount" : "population";
  const facts = { cell: place.cell, header: column.header, label, text: text.slice(0, LONGEST_ECHO) };
  problems.push(
    "position" in reading
      ? problemAt("cell-malformed", place, { ...facts, position: reading.position, expected })
      : problemAt("cell-ambiguous", place, { ...facts, readings: reading.readings }),
  );
  const step = isAmount ? orePer(column.unit) : 1n;
  return { column, place, line, text, value: null, step, unreadable: true };
}

function reportRagged(cells: readonly Cell[], row: number, columns: number, problems: Problem[]): void {
  if (cells.length <= columns) return;
  const last = cells.findLastIndex((cell) => cell.text.trim() !== "") + 1;
  if (last <= columns) return;
  problems.push(problemAt("row-ragged", placeAt(row, columns + 1), { row, cells: last, columns }));
}
