import { countedLevel } from "../../../population/counted-level.ts";
import { type Problem, problem } from "../../../problems/problem.ts";
import { type Cell, placeAt } from "../../csv/grid.ts";
import { codesOfColumn } from "./codes-of-column.ts";
import { columnHeaded } from "./column-headed.ts";
import { groupingsOf } from "./groupings-of.ts";
import { HeadCounts, type HeadSums } from "./head-counts.ts";
import { layoutOf } from "./layout.ts";
import { periodProblem } from "./period-problem.ts";
import { covers, periodsIn } from "./periods-in.ts";
import { ragged } from "./ragged.ts";
import { lacking, registerColumns } from "./register-columns.ts";
import { rowConflicts } from "./row-conflicts.ts";
import { CONTENTS } from "./row-filter.ts";
import type { RowNames } from "./row-names.ts";
import { type CodedRow, sideTexts } from "./side-texts.ts";
import { totalBelow, wrongTotals } from "./total-below.ts";
import { unaccounted } from "./unaccounted.ts";
import { unknownCode } from "./unknown-code.ts";

/** What the rows of a register's file come to. */
export interface CountedRows extends HeadSums {
  /** What the figures are, as their heading words it. */
  readonly contents: string | undefined;
  readonly added: readonly ("sexes" | "statuses")[];
}

/**
 * Counts everyone by code and age. Every column and row is accounted for: used, known to be a total or another figure, or
 * a problem at its cell.
 */
export function countRows(
  rows: readonly (readonly Cell[])[],
  {
    id,
    date,
    table,
    names,
    codes,
  }: {
    readonly id: string;
    readonly date: string;
    /** The table's name, by which it may be known to be perturbed. */
    readonly table: string;
    readonly names: RowNames;
    readonly codes: ReadonlySet<string> | undefined;
  },
): CountedRows {
  const none = { counts: new Map(), sums: [], bands: [], contents: undefined, added: [] };
  const found = layoutOf(rows, names);
  if (!found) return { ...none, problems: [lacking(rows[0] ?? [], ["code", "population"])] };
  const total = totalBelow(found);
  const layout = total ? { ...found, body: found.body.slice(0, -1) } : found;
  const { header, body, code: codeAt } = layout;
  const { columns, problems } = registerColumns(layout, date);
  if (columns.counts.length === 0) return { ...none, problems };

  const codeOf = codesOfColumn(layout, names);
  const figures = body.flatMap((row) => columns.counts.map(({ position }) => row[position]?.text ?? ""));
  const groupings = groupingsOf(figures);
  const heads = new HeadCounts(columns, header, groupings, { date, table });
  const coded: CodedRow[] = [];
  for (const row of body) {
    const number = row[0]?.row ?? 1;
    problems.push(...ragged(row, header.length));
    const text = row[codeAt]?.text ?? "";
    const code = codeOf(text);
    if (!(code && countedLevel(code) && (code === "00" || (codes?.has(code) ?? true)))) {
      const place = placeAt(number, codeAt + 1);
      problems.push(unknownCode(code ?? text.trim(), place));
      continue;
    }
    coded.push({ code, row });
    problems.push(...rowConflicts(code, row, layout, columns.names, names));
    problems.push(...heads.add(code, row, number));
  }
  if (total) {
    const positions = columns.counts.map(({ position }) => position);
    const isNation = names.codes(total.label).includes("00");
    const wrong = wrongTotals(total, coded, positions, groupings, { date, table, codes, isNation });
    const number = total.row[0]?.row ?? 1;
    problems.push(...ragged(total.row, header.length));
    if (wrong) problems.push(...wrong);
    else if (!isNation) problems.push(unknownCode(total.label, placeAt(number, codeAt + 1)));
    if (isNation) problems.push(...heads.add("00", total.row, number));
  }
  problems.push(...wrongTime(columns.time, coded, date));
  problems.push(...sideTexts(columns.texts, header, coded, names, date));
  const summed = heads.sum();
  problems.push(...summed.problems);
  if (summed.counts.size === 0 && problems.length === 0)
    problems.push(problem("file-empty", [], { file: id }));
  const contents = columnHeaded(header, CONTENTS);
  const [counts] = columns.counts;
  const named = contents === undefined ? header[counts?.position ?? 0] : body[0]?.[contents];
  return { ...summed, problems, contents: named?.text.trim(), added: heads.added };
}

/** The first cell of the column of times that is not the register's date. */
function wrongTime(column: number | undefined, rows: readonly CodedRow[], date: string): Problem[] {
  for (const { row } of rows) {
    const cell = column === undefined ? undefined : row[column];
    if (!cell || cell.text.trim() === "") continue;
    const { periods } = periodsIn(cell.text);
    const other = periods.find((period) => !covers(period, date));
    if (other) return [periodProblem(cell, other, date)];
    if (periods.length === 0) return [unaccounted(cell, cell.text)];
  }
  return [];
}
