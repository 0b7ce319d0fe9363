import type { Counted } from "../../population/counted.ts";
import { countedLevel, countedLevels } from "../../population/counted-level.ts";
import { isCalendarDay } from "../../population/days-between.ts";
import { isPerturbed } from "../../population/is-perturbed.ts";
import type { CountedLevel, CountedRegister, Register } from "../../population/register.ts";
import { registerOf } from "../../population/register-of.ts";
import { registerSums } from "../../population/register-sums.ts";
import { sumWithin } from "../../population/sum-within.ts";
import { AllocationError } from "../../problems/allocation-error.ts";
import { checkArgument } from "../../problems/check-argument.ts";
import { problem } from "../../problems/problem.ts";
import { refuseAll } from "../../problems/refuse-all.ts";
import type { Directory } from "../../recipients/directory.ts";
import { directoryInUse } from "../../recipients/directory-in-use.ts";
import { inUse, whileInUse } from "../../recipients/in-use.ts";
import type { Level } from "../../recipients/recipient.ts";
import type { Grid } from "../csv/grid.ts";
import { countRows } from "./internals/count-rows.ts";
import { openRegister } from "./internals/open-register.ts";
import type { RegisterSource } from "./internals/register-source.ts";
import { RowNames } from "./internals/row-names.ts";
import { SumTally } from "./internals/sum-tally.ts";
import type { LeftOut } from "./left-out.ts";
import type { TriedSums } from "./tried-sums.ts";

/** What the caller knows of a supplied register. */
export interface SuppliedRegister {
  readonly id: string;
  /** The day on which the people were counted, as YYYY-MM-DD. May be left out where the file itself names one day. */
  readonly date?: string | undefined;
  readonly table?: string;
  readonly source?: string;
  /** The file to read of an archive that has several. */
  readonly inArchive?: string | undefined;
  /**
   * The recipients, whose names are compared with the codes beside them; Sweden's if absent. If given, their codes of
   * counties and municipalities are all that exist, unless `codes` lists them.
   */
  readonly directory?: Directory | undefined;
}

/** A register that was read from a file, and what was found in the file. */
export interface ImportedRegister {
  readonly register: CountedRegister;
  readonly format: RegisterSource["format"];
  /** The table's number and title, where the file has them; what its figures are, as it words it. */
  readonly table: string | undefined;
  readonly title: string | undefined;
  readonly contents: string | undefined;
  /** Whether Statistics Sweden changed the counts to protect people, which it does from 2025. */
  readonly perturbed: boolean;
  /** How many recipients each level has in the file. */
  readonly levels: Readonly<Partial<Record<CountedLevel, number>>>;
  /** Whether men and women, or the civil statuses, were added up. */
  readonly added: readonly ("sexes" | "statuses")[];
  /** The sums that the file itself allows, by kind. */
  readonly sums: readonly TriedSums[];
  /** Rows of other times and contents, and groups of ages whose single ages the file lacks. */
  readonly leftOut: readonly (
    | LeftOut
    | { readonly what: "bands"; readonly text: string; readonly rows: null }
  )[];
}

/**
 * Reads a register as `readRegister` does, with what was found in the file: its table, contents and day, the sums that
 * were tried, and what was left out.
 *
 * @param codes every code that exists, as for `readRegister`
 * @throws AllocationError as `readRegister`
 *
 * @example
 * ```ts
 * import { importRegister } from "fordela/registers";
 * const text = "region;ålder;kön;Folkmängd 2025M11\n2303 Ragunda;totalt;män;2510\n2303 Ragunda;totalt;kvinnor;2490\n";
 * const { register, perturbed, added } = importRegister(text, { id: "own" });
 * register.date; // "2025-11-30"
 * perturbed; // true
 * added; // ["sexes"]
 * ```
 */
export function importRegister(
  input: Uint8Array | string | Grid,
  about: SuppliedRegister,
  codes?: ReadonlySet<string>,
): ImportedRegister {
  checkArgument("importRegister", "input", input, "string", "bytes", "{rows problems}");
  checkArgument("importRegister", "about", about, "{}");
  const own = about.directory?.levels ? about.directory : inUse();
  return whileInUse(own, () => imported(input, about, codes));
}

function imported(
  input: Uint8Array | string | Grid,
  about: SuppliedRegister,
  codes: ReadonlySet<string> | undefined,
): ImportedRegister {
  const { id, directory, inArchive } = about;
  const known = codes ?? (directory && codesOf(directory));
  const names = new RowNames(directory);
  const file = openRegister(input, id, names, inArchive);
  const date = about.date ?? dayOf(file, id);
  const { table = file.table ?? id } = about;
  const { source = table } = about;
  const { rows, leftOut } = file.rows(date);
  const counted = countRows(rows, { id, date, table, names, codes: known });
  const { problems, sums, bands, contents, added } = counted;
  const own = inUse();
  const { counts, problems: wrong } = own ? sumWithin(counted.counts, own) : { ...counted, problems: [] };
  problems.push(...wrong);
  if (!isCalendarDay(date)) problems.push(problem("date-malformed", ["date"], { text: date }));
  refuseAll(problems);
  const register = registerOf({ id, date, table, source, status: "supplied" }, counts, codes);
  return {
    register,
    format: file.format,
    table: file.table,
    title: file.title,
    contents,
    perturbed: isPerturbed(register),
    levels: levelsOf(counts.keys()),
    added,
    sums: [...sums, ...ownSums(register, counts, directory ?? directoryInUse())],
    leftOut: [...leftOut, ...bands.map((text) => ({ what: "bands", text, rows: null }) as const)],
  };
}

/** The one day that a file is of. */
function dayOf(source: RegisterSource, file: string): string {
  const { days, certain } = source.days();
  const [day] = days;
  if (day !== undefined && days.length === 1 && certain) return day;
  throw new AllocationError([problem("date-missing", [], { file, found: days })]);
}

/** The sums of totals that the file states itself; what was added up to make them would always agree. */
function ownSums(
  register: Register,
  counts: ReadonlyMap<string, Counted>,
  directory: Directory,
): readonly TriedSums[] {
  const codes = (level: Level): string[] => directory.recipients(level).map(({ code }) => code);
  const tally = new SumTally();
  const expected = { county: codes("county"), municipality: codes("municipality") };
  const [ofAges, ofParts] = registerSums(register, expected);
  for (const { path, stated, computed } of ofAges) {
    const code = `${path[0]}`;
    if (counts.get(code)?.total !== undefined) tally.add("ages", code, stated - computed);
  }
  for (const { path, stated, computed } of ofParts) {
    const [code, , age] = path;
    const own = counts.get(`${code}`);
    const isOwn = age === undefined ? own?.total : own?.ages?.[Number(age)];
    const of = code === "00" ? "counties" : "municipalities";
    if (isOwn !== undefined) tally.add(of, `${code}`, stated - computed);
  }
  return tally.sums();
}

function levelsOf(codes: Iterable<string>): ImportedRegister["levels"] {
  const levels: Partial<Record<CountedLevel, number>> = {};
  for (const code of codes) {
    const level = countedLevel(code);
    if (level) levels[level] = (levels[level] ?? 0) + 1;
  }
  return levels;
}

function codesOf(directory: Directory): ReadonlySet<string> {
  const counted = countedLevels().flatMap((level) => directory.recipients(level));
  return new Set(counted.map(({ code }) => code));
}
