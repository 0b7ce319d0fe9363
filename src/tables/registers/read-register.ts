import type { Counted } from "../../population/counted.ts";
import { countedLevel } from "../../population/counted-level.ts";
import { isCalendarDay } from "../../population/days-between.ts";
import type { CountedRegister } from "../../population/register.ts";
import { registerOf } from "../../population/register-of.ts";
import { AllocationError } from "../../problems/allocation-error.ts";
import { checkArgument } from "../../problems/check-argument.ts";
import { type Problem, problem, problemAt } from "../../problems/problem.ts";
import type { Directory } from "../../recipients/directory.ts";
import { type Cell, type Grid, placeAt } from "../csv/grid.ts";
import { codesOfColumn } from "./internals/codes-of-column.ts";
import { groupingsOf } from "./internals/groupings-of.ts";
import { HeadCounts } from "./internals/head-counts.ts";
import { layoutOf } from "./internals/layout.ts";
import { periodProblem } from "./internals/period-problem.ts";
import { covers, periodsIn } from "./internals/periods-in.ts";
import { ragged } from "./internals/ragged.ts";
import { lacking, registerColumns } from "./internals/register-columns.ts";
import { rowConflicts } from "./internals/row-conflicts.ts";
import { RowNames } from "./internals/row-names.ts";
import { type CodedRow, sideTexts } from "./internals/side-texts.ts";
import { textGrid } from "./internals/text-grid.ts";
import { unaccounted } from "./internals/unaccounted.ts";

/** What the caller knows of a supplied register. */
export interface SuppliedRegister {
  readonly id: string;
  /** The day on which the people were counted, as YYYY-MM-DD. */
  readonly date: string;
  readonly table?: string;
  readonly source?: string;
  /**
   * The recipients, whose names are compared with the codes beside them; Sweden's if absent. If given, their codes of
   * counties and municipalities are all that exist, unless `codes` lists them.
   */
  readonly directory?: Directory | undefined;
}

/**
 * Parses a register from CSV text, bytes, or a sheet of `fordela/workbook`: the library's own format `code,name,age,population`, or a table as
 * Statistics Sweden exports it, such as `"region";"ålder";"kön";"Folkmängd"` with regions like "0114 Upplands Väsby".
 *
 * Detects commas, semicolons and tabs, and UTF-8, UTF-16 and Windows-1252. Adds men and women, unless the table states
 * their total. Every level is kept as stated; counties and the nation are summed only if the table leaves them out.
 *
 * Every column is accounted for: used, known to be a total or another figure, or refused. Names beside the codes are
 * compared with them, and times with the date; a month means its last day. Notes below the table are left out.
 *
 * @param codes every code that exists ("00", counties, municipalities): other codes are refused, and no county is
 * summed while one of its municipalities is missing. Without it, the codes of the file are taken to be all.
 * @throws AllocationError with every problem, each at its cell ("D14"): `file-empty`, `file-not-text`, `file-format`,
 * `csv-malformed`, `date-malformed`, `population-columns`, `-contents`, `-period`, `-code`, `-age`, `-count`,
 * `-duplicate`, `-sex`, `-sum`, `column-unaccounted`, `recipient-conflict`, `figure-ambiguous`, `row-ragged`
 *
 * @example
 * ```ts
 * import { readRegister } from "fordela/csv";
 * const text = "region;2024\n2303 Ragunda;5 000\n2305 Bräcke;7 000\n";
 * readRegister(text, { id: "own", date: "2024-11-01" }).count("23"); // 12000
 * ```
 */
export function readRegister(
  input: Uint8Array | string | Grid,
  about: SuppliedRegister,
  codes?: ReadonlySet<string>,
): CountedRegister {
  checkArgument("readRegister", "input", input, "string", "bytes", "{rows problems}");
  checkArgument("readRegister", "about", about, "{}");
  const { id, date, table = id, source = table } = about;
  const known = codes ?? (about.directory && codesOf(about.directory));
  const { counts, problems } = readCounts(textGrid(input, id, date), about, known);
  if (!isCalendarDay(date)) problems.push(problem("date-malformed", ["date"], { text: date }));
  if (problems.length > 0) throw new AllocationError(problems);
  return registerOf({ id, date, table, source, status: "supplied" }, counts, codes);
}

function readCounts(
  rows: readonly (readonly Cell[])[],
  { id, date, directory }: SuppliedRegister,
  codes: ReadonlySet<string> | undefined,
): { counts: ReadonlyMap<string, Counted>; problems: Problem[] } {
  const names = new RowNames(directory);
  const layout = layoutOf(rows, names);
  if (!layout) return { counts: new Map(), problems: [lacking(rows[0] ?? [], ["code", "population"])] };
  const { header, body, code: codeAt } = layout;
  const { columns, problems } = registerColumns(layout, date);
  if (columns.counts.length === 0) return { counts: new Map(), problems };

  const codeOf = codesOfColumn(layout, names);
  const figures = body.flatMap((row) => columns.counts.map(({ position }) => row[position]?.text ?? ""));
  const heads = new HeadCounts(columns, header, groupingsOf(figures), date);
  const coded: CodedRow[] = [];
  for (const row of body) {
    const number = row[0]?.row ?? 1;
    problems.push(...ragged(row, header.length));
    const text = row[codeAt]?.text ?? "";
    const code = codeOf(text);
    if (!(code && countedLevel(code) && (code === "00" || (codes?.has(code) ?? true)))) {
      const place = placeAt(number, codeAt + 1);
      problems.push(problemAt("population-code", place, { code: code ?? text.trim() }));
      continue;
    }
    coded.push({ code, row });
    problems.push(...rowConflicts(code, row, layout, columns.names, names));
    problems.push(...heads.add(code, row, number));
  }
  problems.push(...wrongTime(columns.time, coded, date));
  problems.push(...sideTexts(columns.texts, header, coded, names, date));
  const { counts, problems: incomplete } = heads.sum();
  problems.push(...incomplete);
  if (counts.size === 0 && problems.length === 0) problems.push(problem("file-empty", [], { file: id }));
  return { counts, problems };
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

function codesOf(directory: Directory): ReadonlySet<string> {
  const counted = [...directory.recipients("county"), ...directory.recipients("municipality")];
  return new Set(counted.map(({ code }) => code));
}
