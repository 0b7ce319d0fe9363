import { kr } from "../money/kr.ts";
import { AllocationError } from "../problems/allocation-error.ts";
import { problem, problemAt } from "../problems/problem.ts";
import { refuse } from "../problems/refuse.ts";
import { type InWords, type ReadTable, verifyRead } from "../report/verification/verify-read.ts";
import type { Grid } from "../tables/csv/grid.ts";
import type { TableColumn } from "../tables/table.ts";
import type { About } from "../verify/about.ts";
import { fitOfSheet } from "../verify/fit-of-sheet.ts";
import { agreementNamed } from "../verify/named-agreements.ts";
import type { TableReport, VerifyTableOptions } from "../verify/verify-described.ts";
import { asPrinted, reportAsPrinted } from "./as-printed.ts";
import { besideTheFirst, partsOfOne } from "./beside-the-first.ts";
import { describedBy } from "./described-by.ts";
import { gridIn } from "./grid-in.ts";
import { agreementFrom, namesAgreementFile } from "./options/agreement-from.ts";
import { type ColumnGiven, columnsOf } from "./options/columns-given.ts";
import type { HandedIn } from "./options/figure-options.ts";
import { bundledAs, registerFrom } from "./options/registers-from.ts";
import { readTableFile } from "./read-table-file.ts";
import { stackedParts } from "./stacked-parts.ts";

/** The options for a file and its description. */
export interface FileReading {
  /** The date of a register in a file of its own, YYYY-MM-DD. */
  readonly date?: string | undefined;
  /** Whether a description may name files outside its own folder and the current one. */
  readonly outside?: boolean;
  /** The sheet of a workbook, by name. */
  readonly sheet?: string | undefined;
  readonly figures?: HandedIn;
  /** What columns hold, as `--columns` names them; they win over the description's. */
  readonly columns?: readonly ColumnGiven[] | undefined;
}

/** What came of a file, and what it was read by. */
export interface VerifiedFile {
  readonly report: TableReport;
  /** The description with the flags; absent where the file could not be read. */
  readonly about?: About;
  /** The file and the sheet of the table. */
  readonly table?: { readonly file: string; readonly sheet: string | undefined };
}

/**
 * Verifies one file: a table, or a description beside one. `flags` win over the description.
 *
 * It throws nothing for faults of the files: the report then has the problems and no verification.
 */
export async function verifyFile(
  file: string,
  flags: About = {},
  reading: FileReading = {},
): Promise<TableReport> {
  return (await verifyNamed(file, flags, reading)).report;
}

/** As `verifyFile`, with what the file was read by. */
export async function verifyNamed(
  file: string,
  flags: About = {},
  reading: FileReading = {},
): Promise<VerifiedFile> {
  let known: Omit<VerifiedFile, "report"> = {};
  const read = async (): Promise<ReadTable> => {
    const described = file.endsWith(".json") ? await describedBy(file, flags, reading.outside) : {};
    const { about: named, ...options } = await withFiles({ ...described, ...flags }, reading);
    const path = named.table ?? file;
    const { sheet, ...found } = await readTableFile(path, {
      sheet: reading.sheet ?? named.sheet,
      rank: await fitOfSheet(named, options),
    });
    const about = await withColumns(named, found.input, path, reading.columns, options);
    known = { about, table: { file: path, sheet } };
    return { about, ...found, options };
  };
  const words = async () => (await import("./describe-for-command.ts")).describeForCommand;
  const report = await verifyRead(file, read, words);
  const columns = report.verification?.table.columns ?? [];
  // A description that gives columns their roles has chosen which of them it is about.
  if (known.about?.roles) return { report, ...known };
  const parts = partsOfOne(columns);
  const stacked = parts && (await verifyStacked(file, read, words, parts));
  if (stacked) return { report: stacked, ...known };
  const beside = besideTheFirst(columns);
  const [first] = beside;
  if (!first) return { report, ...known };
  // Their rows are other recipients than those of the first table, whose rows they share.
  const roles = Object.fromEntries(beside.map(({ letter }) => [letter, "other" as const]));
  const alone = await verifyRead(
    file,
    async () => {
      const whole = await read();
      return { ...whole, about: { ...whole.about, roles: { ...whole.about.roles, ...roles } } };
    },
    words,
  );
  const row = (report.verification?.table.rows[0]?.row ?? 2) - 1;
  const cell = `${first.letter}${row}`;
  const several = problemAt("tables-several", { cell, row, column: first.letter }, { cell });
  return { report: { ...alone, problems: [several, ...alone.problems] }, ...known };
}

/** The report of a table whose parts are printed side by side, read as one; `undefined` where they are not one for certain. */
async function verifyStacked(
  file: string,
  read: () => Promise<ReadTable>,
  words: () => Promise<InWords>,
  columns: readonly (readonly TableColumn[])[],
): Promise<TableReport | undefined> {
  const { about, input, withSheet, options } = await read();
  const isChosen = columns.slice(1).some((part) => part.some(({ letter }) => about.columns?.[letter]));
  if (about.rows || isChosen) return undefined;
  const parts = stackedParts(await gridIn(input, file), columns);
  if (!parts) return undefined;
  const deviations = about.deviations?.map((one) =>
    one.cell === undefined
      ? one
      : { ...one, cell: parts.stackedAt(one.cell.replaceAll("$", "").toUpperCase()) },
  );
  const stacked: ReadTable = {
    about: { ...about, ...(deviations && { deviations }) },
    input: parts.grid,
    withSheet: (problems, table) => withSheet(asPrinted(problems, parts), table && asPrinted(table, parts)),
    options,
  };
  return reportAsPrinted(await verifyRead(file, async () => stacked, words), parts);
}

/** The description with the lines of `--columns`, by letter; a column that is not read as amounts then is. */
async function withColumns(
  about: About,
  input: Uint8Array | Grid,
  file: string,
  given: readonly ColumnGiven[] | undefined,
  { agreements }: VerifyTableOptions,
): Promise<About> {
  if (!given) return about;
  if (about.agreement === undefined)
    return refuse("argument-missing", [], { argument: "--agreement", command: "--columns" });
  const agreement = await agreementNamed(about.agreement, agreements);
  const { tableFrom } = await import("../tables/table-from.ts");
  const table = tableFrom(input, { file, ...(about.roles && { columns: about.roles }) });
  const columns = columnsOf(given, table, agreement);
  const isAmount = ({ letter, role }: TableColumn): boolean =>
    role === "amount" || columns[letter] !== undefined;
  const roles = Object.fromEntries(
    table.columns.map((column) => [column.letter, isAmount(column) ? "amount" : column.role]),
  );
  const anew = table.columns.some(({ letter, role }) => role !== "amount" && columns[letter] !== undefined);
  return { ...about, columns: { ...columns, ...about.columns, ...columns }, ...(anew && { roles }) };
}

/** A description with the agreement and register that it names by files, read. */
async function withFiles(
  described: About,
  { date, figures: { amounts, indicators } = {} }: FileReading,
): Promise<VerifyTableOptions & { readonly about: About }> {
  const { agreement: named, register, tolerance } = described;
  const agreement = named !== undefined && namesAgreementFile(named) ? await agreementFrom(named) : undefined;
  if (tolerance && kr(tolerance) < 0n) {
    const details = { option: "--tolerance", value: tolerance, allowed: ["0", "1", "0,50"] };
    throw new AllocationError([problem("option-value", [], details)]);
  }
  const population =
    register !== undefined && bundledAs(register) === undefined
      ? await registerFrom(register, date)
      : undefined;
  return {
    about: described,
    ...(named !== undefined && agreement && { agreements: { [named]: agreement } }),
    ...(population && { population }),
    ...(amounts && { amounts }),
    ...(indicators && { indicators }),
  };
}
