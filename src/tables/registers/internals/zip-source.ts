import { AllocationError } from "../../../problems/allocation-error.ts";
import { type ProblemDetails, problem } from "../../../problems/problem.ts";
import { ownCopy } from "../../../text/own-copy.ts";
import { type Cell, placeAt } from "../../csv/grid.ts";
import { type ZipEntry, zipEntries } from "../../zip/zip-entries.ts";
import { codeHeadings, columnHeaded } from "./column-headed.ts";
import { daysOf } from "./days-of.ts";
import { type DecidingColumns, decidingColumns, decidingTexts } from "./deciding-columns.ts";
import { eachZippedRow } from "./each-zipped-row.ts";
import { lacking } from "./register-columns.ts";
import type { RegisterSource } from "./register-source.ts";
import { RowFilter } from "./row-filter.ts";

/**
 * A register in a zipped CSV, of which only the rows that are kept are ever in memory.
 *
 * @param inArchive the file to read of an archive that has several
 * @throws AllocationError `file-archive`
 */
export function zipSource(bytes: Uint8Array, file: string, inArchive: string | undefined): RegisterSource {
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
      if (row.length > 1 && columnHeaded(row, codeHeadings()) !== undefined) columns = decidingColumns(row);
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

/** The table to read of an archive: the one that was named, or the only one. */
function tableIn(bytes: Uint8Array, file: string, named: string | undefined): ZipEntry {
  const entries = zipEntries(bytes);
  if (!entries) throw archive(file, "broken", []);
  const tables = entries.filter(({ name }) => /\.(?:csv|txt|tsv)$/i.test(name));
  const found = named === undefined ? tables : tables.filter(({ name }) => name === named);
  const all = tables.map(({ name }) => name);
  const [table] = found;
  if (!table) throw archive(file, all.length === 0 ? "no-table" : "unknown-table", all);
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
