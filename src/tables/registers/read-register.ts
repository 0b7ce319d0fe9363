import type { Counted } from "../../population/counted.ts";
import { countedLevel } from "../../population/counted-level.ts";
import { isCalendarDay } from "../../population/days-between.ts";
import type { Register } from "../../population/register.ts";
import { registerOf } from "../../population/register-of.ts";
import { AllocationError } from "../../problems/allocation-error.ts";
import { checkArgument } from "../../problems/check-argument.ts";
import { type Problem, problem, problemAt } from "../../problems/problem.ts";
import type { Directory } from "../../recipients/directory.ts";
import { decode } from "../csv/decode.ts";
import { type Grid, placeAt } from "../csv/grid.ts";
import { parseCsv } from "../csv/parse-csv.ts";
import { codeIn } from "./internals/code-in.ts";
import { HeadCounts } from "./internals/head-counts.ts";
import { registerColumns } from "./internals/register-columns.ts";

/** What the caller knows of a supplied register. */
export interface SuppliedRegister {
  readonly id: string;
  /** The day on which the people were counted, as YYYY-MM-DD. */
  readonly date: string;
  readonly table?: string;
  readonly source?: string;
  /** The recipients. Their codes of counties and municipalities are then all that exist, unless `codes` lists them. */
  readonly directory?: Directory | undefined;
}

/**
 * Parses a register from CSV text or bytes: the library's own format `code,name,age,population`, or a table as
 * Statistics Sweden exports it, such as `"region";"ålder";"kön";"Folkmängd"` with regions like "0114 Upplands Väsby".
 *
 * Detects commas, semicolons and tabs, and UTF-8, UTF-16 and Windows-1252. Adds men and women, unless the table states
 * their total. Every level is kept as stated; counties and the nation are summed only if the table leaves them out.
 *
 * @param codes every code that exists ("00", counties, municipalities): other codes are refused, and no county is
 * summed while one of its municipalities is missing. Without it, the codes of the file are taken to be all.
 * @throws AllocationError with every problem, each at its cell ("D14"): `file-empty`, `file-not-text`, `csv-malformed`,
 * `date-malformed`, `population-columns`, `-code`, `-age`, `-count`, `-duplicate`, `-sex`
 *
 * @example
 * ```ts
 * import { readRegister } from "fordela/csv";
 * const text = "region;2024\n2303 Ragunda;5 000\n2305 Bräcke;7 000\n";
 * readRegister(text, { id: "own", date: "2024-11-01" }).count("23"); // 12000
 * ```
 */
export function readRegister(
  input: Uint8Array | string,
  about: SuppliedRegister,
  codes?: ReadonlySet<string>,
): Register {
  checkArgument("readRegister", "input", input, "string", "bytes");
  checkArgument("readRegister", "about", about, "{}");
  const text = typeof input === "string" ? input : decode(input, about.id).text;
  const known = codes ?? (about.directory && codesOf(about.directory));
  const { counts, problems } = readCounts(parseCsv(text), about, known);
  if (!isCalendarDay(about.date)) problems.push(problem("date-malformed", ["date"], { text: about.date }));
  if (problems.length > 0) throw new AllocationError(problems);
  const { id, date, table = id, source = table } = about;
  return registerOf({ id, date, table, source, status: "supplied" }, counts, codes);
}

function readCounts(
  grid: Grid,
  about: SuppliedRegister,
  codes: ReadonlySet<string> | undefined,
): { counts: ReadonlyMap<string, Counted>; problems: Problem[] } {
  const nothing = new Map<string, Counted>();
  if (grid.problems.length > 0) return { counts: nothing, problems: [...grid.problems] };
  if (grid.rows.length === 0)
    return { counts: nothing, problems: [problem("file-empty", [], { file: about.id })] };
  const columns = registerColumns(grid, about.date);
  if ("problem" in columns) return { counts: nothing, problems: [columns.problem] };
  const heads = new HeadCounts(columns);
  const problems: Problem[] = [];
  grid.rows.forEach((row, index) => {
    if (index <= columns.header || row.every((cell) => cell.text.trim() === "")) return;
    const code = codeIn(row[columns.code]?.text ?? "");
    if (countedLevel(code) && (code === "00" || (codes?.has(code) ?? true))) {
      problems.push(...heads.add(code, row, index + 1));
    } else {
      problems.push(problemAt("population-code", placeAt(index + 1, columns.code + 1), { code }));
    }
  });
  const { counts, problems: incomplete } = heads.sum();
  problems.push(...incomplete);
  if (counts.size === 0 && problems.length === 0) {
    problems.push(problem("file-empty", [], { file: about.id }));
  }
  return { counts, problems };
}

function codesOf(directory: Directory): ReadonlySet<string> {
  const counted = [...directory.recipients("county"), ...directory.recipients("municipality")];
  return new Set(counted.map(({ code }) => code));
}
