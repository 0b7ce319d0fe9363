import type { CountedRegister } from "../../population/register.ts";
import { checkArgument } from "../../problems/check-argument.ts";
import type { Grid } from "../csv/grid.ts";
import { importRegister, type SuppliedRegister } from "./import-register.ts";

/**
 * Parses a register from text, bytes or a sheet of a workbook: the library's own format `code,name,age,population`, or a table as Statistics
 * Sweden serves it: CSV such as `"region";"ålder";"kön";"Folkmängd"` with regions like "0114 Upplands Väsby", a data set
 * in json-stat 2 or PX, or a whole table as a zipped CSV, which is read piece by piece.
 *
 * Detects commas, semicolons and tabs, and UTF-8, UTF-16 and Windows-1252. Adds men and women and the four civil
 * statuses, unless the table states their total. Of several times, takes the date's. Groups of ages beside single years
 * are compared with them and left out. Every level is kept as stated; counties and the nation are summed only if the
 * table leaves them out.
 *
 * Every column is accounted for: used, known to be a total or another figure, or refused. Names beside the codes are
 * compared with them, and times with the date; a month means its last day. Notes below the table are left out.
 *
 * @param codes every code that exists ("00", counties, municipalities): other codes are refused, and no county is
 * summed while one of its municipalities is missing. Without it, the codes of the file are taken to be all.
 * @throws AllocationError with every problem, each at its cell ("D14"): `file-empty`, `file-not-text`, `file-format`,
 * `file-archive`, `csv-malformed`, `date-missing`, `date-malformed`, `population-columns`, `-contents`, `-period`, `-code`, `-age`, `-count`,
 * `-duplicate`, `-sex`, `-marital`, `-sum`, `column-unaccounted`, `recipient-conflict`, `figure-ambiguous`, `row-ragged`
 *
 * @example
 * ```ts
 * import { readRegister } from "fordela/registers";
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
  return importRegister(input, about, codes).register;
}
