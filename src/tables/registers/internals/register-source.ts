import { AllocationError } from "../../../problems/allocation-error.ts";
import { type ProblemDetails, problem } from "../../../problems/problem.ts";
import { ownCopy } from "../../../text/own-copy.ts";
import { decode } from "../../csv/decode.ts";
import { type Cell, type Grid, placeAt } from "../../csv/grid.ts";
import { parseCsv } from "../../csv/parse-csv.ts";
import { isZip, type ZipEntry, zipEntries } from "../../zip/zip-entries.ts";
import type { LeftOut } from "../left-out.ts";
import { CODE, columnHeaded, TIME } from "./column-headed.ts";
import { type Cube, type CubeFault, cubeRows, cubeTexts } from "./cube.ts";
import { daysOf } from "./days-of.ts";
import { eachZippedRow } from "./each-zipped-row.ts";
import { filledRows } from "./filled-rows.ts";
import { jsonStatCube } from "./json-stat-cube.ts";
import { layoutOf } from "./layout.ts";
import { otherFormat } from "./other-format.ts";
import { isPx, pxCube, pxText } from "./px-cube.ts";
import { lacking } from "./register-columns.ts";
import { CONTENTS, type DecidingTexts, RowFilter } from "./row-filter.ts";
import type { RowNames } from "./row-names.ts";
import { isAboutFile } from "./title-problems.ts";

type Row = readonly Cell[];

/** A register's file, whatever its format. */
export interface RegisterSource {
  readonly format: "CSV" | "json-stat" | "PX" | "workbook" | "zip";
  /** The table's number, and its title, where the file has them. */
  readonly table: string | undefined;
  readonly title: string | undefined;
  /** The days that the file can be of, and whether one is named or is only taken for granted. */
  readonly days: () => ReturnType<typeof daysOf>;
  /** Titles, header and rows, of one day where the file has several. */
  readonly rows: (date: string) => { readonly rows: readonly Row[]; readonly leftOut: readonly LeftOut[] };
}

/**
 * Opens a sheet of a workbook, or a file as what its first bytes show: an archive with a CSV, a data set in json-stat 2 or PX, or a CSV.
 *
 * @param inArchive the file to read of an archive that has several
 * @throws AllocationError `file-not-text`, `file-format`, `file-archive`, `csv-malformed` or `file-empty`
 */
export function registerSource(
  input: Uint8Array | string | Grid,
  file: string,
  names: RowNames,
  inArchive?: string,
): RegisterSource {
  if (typeof input === "object" && "rows" in input) return ofRows("workbook", filledRows(input, file), names);
  if (typeof input !== "string" && isZip(input)) return zipped(input, file, inArchive);
  const decoded =
    typeof input === "string" ? { text: input, encoding: "utf-8" as const } : decode(input, file);
  const { text } = decoded;
  if (isPx(text)) {
    const px = typeof input === "string" ? text : pxText(input, decoded);
    return ofCube("PX", px === undefined ? { fault: "encoding" } : pxCube(px), file);
  }
  const dataset = jsonStatCube(text);
  if (dataset) return ofCube("json-stat", dataset, file);
  const other = otherFormat(text);
  if (other) throw new AllocationError([problem("file-format", [], { file, ...other })]);
  return ofRows("CSV", filledRows(parseCsv(text), file), names);
}

function ofCube(
  format: "json-stat" | "PX",
  cube: Cube | { readonly fault: CubeFault },
  file: string,
): RegisterSource {
  if ("fault" in cube)
    throw new AllocationError([problem("file-format", [], { file, format, title: null, fault: cube.fault })]);
  const { times, texts } = cubeTexts(cube);
  return {
    format,
    table: cube.table,
    title: cube.title,
    days: () => daysOf(times, texts, true),
    rows: (date) => ({ rows: cubeRows(cube, date), leftOut: [] }),
  };
}

function ofRows(format: RegisterSource["format"], rows: readonly Row[], names: RowNames): RegisterSource {
  const layout = layoutOf(rows, names);
  if (!layout) {
    const header = rows.find((row) => row.length > 1) ?? rows[0] ?? [];
    throw new AllocationError([lacking(header, ["code", "population"])]);
  }
  const { titles, header, body } = layout;
  const columns = decidingColumns(header);
  const textsAt = (column: number | undefined): string[] =>
    column === undefined ? [] : [...new Set(body.map((row) => row[column]?.text ?? ""))];
  const above = titles.flatMap((row) => row.map(({ text }) => text.trim())).filter((text) => text !== "");
  const about = above.filter((text) => !isAboutFile(text));
  return {
    format,
    table: undefined,
    title: about[0],
    days: () =>
      daysOf(
        [...header.map(({ text }) => text), ...textsAt(columns.time)],
        [...about, ...textsAt(columns.contents)],
      ),
    rows(date) {
      const filter = new RowFilter(date);
      const from = titles.length + 1;
      const passing = rows.filter(
        (row, index) =>
          index < from ||
          index >= from + body.length ||
          filter.passes(decidingTexts(row, columns), row[0]?.row ?? 0),
      );
      const lost = filter.onlyElsewhere;
      if (lost === undefined) return { rows: passing, leftOut: filter.leftOut() };
      // A region that has rows of other times or contents only is refused at the first of them.
      const refused = rows.filter((row) => row[0]?.row === lost);
      return { rows: [...passing, ...refused], leftOut: [] };
    },
  };
}

function zipped(bytes: Uint8Array, file: string, inArchive: string | undefined): RegisterSource {
  const entry = tableIn(bytes, file, inArchive);
  const each = (visit: Parameters<typeof eachZippedRow>[2]): void => {
    const fault = eachZippedRow(bytes, entry, visit);
    if (fault) throw archive(file, fault, [entry.name]);
  };
  /** Visits the rows with the columns that decide; rows down to the header are visited as `head`. */
  const visitRows = (
    head: (row: readonly Cell[]) => void,
    visit: (row: readonly string[], columns: DecidingColumns, number: number) => void,
  ): void => {
    let columns: DecidingColumns | undefined;
    each((texts, number) => {
      if (columns) return visit(texts, columns, number);
      const row = cellsOf(texts, number);
      if (number > LONGEST_HEAD) throw new AllocationError([lacking(row, ["code", "population"])]);
      if (row.length > 1 && columnHeaded(row, CODE) !== undefined) columns = decidingColumns(row);
      head(row);
    });
  };
  return {
    format: "zip",
    table: /(?<![\p{L}\d])TAB\d+/u.exec(entry.name)?.[0],
    title: undefined,
    days() {
      const [times, contents] = [new Set<string>(), new Set<string>()];
      visitRows(
        (row) => {
          for (const { text } of row) times.add(text);
        },
        (row, columns) => {
          const { time, contents: named } = decidingTexts(row, columns);
          if (time !== undefined) times.add(time);
          if (named !== undefined) contents.add(named);
        },
      );
      return daysOf([...times], [...contents]);
    },
    rows(date) {
      const filter = new RowFilter(date);
      const kept: (readonly Cell[])[] = [];
      const once = new Map<string, string>();
      const shared = (text: string): string => {
        const known = once.get(text);
        if (known !== undefined) return known;
        const copy = ownCopy(text);
        once.set(copy, copy);
        return copy;
      };
      visitRows(
        (row) => kept.push(row),
        (row, columns, number) => {
          if (filter.passes(decidingTexts(row, columns), number)) kept.push(cellsOf(row.map(shared), number));
        },
      );
      const lost = filter.onlyElsewhere;
      if (lost === undefined) return { rows: kept, leftOut: filter.leftOut() };
      each((row, number) => {
        if (number === lost) kept.push(cellsOf(row, number));
      });
      return { rows: kept, leftOut: [] };
    },
  };
}

/** The columns whose texts decide whether a row is the register's. */
interface DecidingColumns {
  readonly region: number | undefined;
  readonly time: number | undefined;
  readonly contents: number | undefined;
}

function decidingColumns(header: readonly Cell[]): DecidingColumns {
  const [region, time, contents] = [CODE, TIME, CONTENTS].map((words) => columnHeaded(header, words));
  return { region, time, contents };
}

function decidingTexts(row: readonly (string | Cell)[], columns: DecidingColumns): DecidingTexts {
  const textAt = (column: number | undefined): string | undefined => {
    const cell = column === undefined ? undefined : row[column];
    return typeof cell === "object" ? cell.text : cell;
  };
  const { region, time, contents } = columns;
  return { region: textAt(region), time: textAt(time), contents: textAt(contents) };
}

/** The table to read of an archive: the one that was named, or the only one. */
function tableIn(bytes: Uint8Array, file: string, named: string | undefined): ZipEntry {
  const entries = zipEntries(bytes);
  if (!entries) throw archive(file, "broken", []);
  const tables = entries.filter(({ name }) => /\.(?:csv|txt|tsv)$/i.test(name));
  const found = named === undefined ? tables : tables.filter(({ name }) => name === named);
  const all = tables.map(({ name }) => name);
  const [table] = found;
  if (!table) throw archive(file, named === undefined ? "no-table" : "unknown-table", all);
  if (found.length > 1) throw archive(file, "several-tables", all);
  if (table.method === "unknown") throw archive(file, "locked", [table.name]);
  if (table.size > LARGEST_TABLE) throw archive(file, "too-large", [table.name]);
  return table;
}

/** Rows above the header of a zipped table, at most. */
const LONGEST_HEAD = 50;

/** The largest table that is unpacked: far above any that Statistics Sweden serves. */
const LARGEST_TABLE = 1_073_741_824;

function archive(
  file: string,
  fault: ProblemDetails["file-archive"]["fault"],
  tables: readonly string[],
): AllocationError {
  return new AllocationError([problem("file-archive", [], { file, fault, tables })]);
}

function cellsOf(row: readonly string[], number: number): readonly Cell[] {
  return row.map((text, position) => ({
    text,
    line: number,
    row: number,
    column: position + 1,
    address: placeAt(number, position + 1).cell,
  }));
}
