import type { Agreement } from "../agreements/agreement.ts";
import { AGREEMENTS } from "../agreements/bundled/index.ts";
import { parseJson } from "../agreements/shape/parse-json.ts";
import { AllocationError } from "../problems/allocation-error.ts";
import { problem } from "../problems/problem.ts";
import type { Directory } from "../recipients/directory.ts";
import { inUse } from "../recipients/in-use.ts";
import { type ReadTable, verifyRead } from "../report/verification/verify-read.ts";
import { decode } from "../tables/csv/decode.ts";
import type { About } from "../verify/about.ts";
import { fitOfSheet } from "../verify/fit-of-sheet.ts";
import { readAbout } from "../verify/read-about.ts";
import type { TableReport } from "../verify/verify-described.ts";
import { binaryKind } from "../workbooks/binary-kind.ts";
import { tableInBytes } from "../workbooks/table-in-bytes.ts";
import type { GivenFile, TableChoice } from "./asked.ts";
import { type ChosenAgreement, useRecipientsOf } from "./chosen-agreement.ts";
import { indicatorNamed } from "./figures-in.ts";
import { inPageWords, pageProblem } from "./page-problem.ts";
import { PAGE_SENTENCES } from "./page-words.ts";
import { readOpened } from "./read-opened.ts";

/** As much of a file as shows whether it is JSON. */
const START = 64;

/** What came of a table, with the recipients and the money that it was checked with; `undefined` means Sweden's. */
export interface CheckedTable {
  readonly report: TableReport;
  readonly recipients: Directory | undefined;
}

/**
 * Verifies the tables among the files given at once: each by the description among them that names it, else against an
 * agreement among them, else against the one that is chosen. A description finds its files by their names, whatever folder it
 * names. The recipients of the agreement that was checked last are in use then.
 */
export async function verifyGiven(
  files: readonly GivenFile[],
  chosen: ChosenAgreement,
  choice: TableChoice,
  at: (step: "reading" | "checking", number: number, of: number) => void,
): Promise<CheckedTable[]> {
  const described = files.flatMap((file) => {
    const about = isJson(file) ? namesIn(file) : undefined;
    return about ? [{ file, about }] : [];
  });
  const agreed = files.find((file) => isJson(file) && namesIn(file) === undefined);
  const named = new Set(described.flatMap(({ about }) => [about.agreement, about.register].map(baseName)));
  const tables = files.filter(
    (file) => !isJson(file) && !named.has(file.name) && !(agreed && isFigureOf(agreed, file)),
  );
  const asked =
    described.length > 0
      ? described.map(({ file }) => ({ file, read: () => describedTable(file, files, tables, chosen) }))
      : (tables.length > 0 ? tables : files).map((file) => ({
          file,
          read: async () => plainTable(file, agreed ? await openedAmong(agreed, files) : chosen, choice),
        }));
  if (agreed && described.length === 0 && tables.length === 0) throw alone(agreed);
  const checked: CheckedTable[] = [];
  for (const [index, { file, read }] of asked.entries()) {
    const step = (name: "reading" | "checking", number: number): void =>
      at(name, 2 * index + number, 2 * asked.length);
    step("reading", 1);
    const stepped = async (): Promise<ReadTable> => {
      const found = await read();
      step("checking", 2);
      return found;
    };
    useRecipientsOf(chosen.agreement);
    const report = await verifyRead(file.name, stepped, async () => pageProblem);
    checked.push({ report: inPage(report), recipients: inUse() });
  }
  return checked;
}

/** A report that tells what the agreement lacks in the page's words. */
function inPage(report: TableReport): TableReport {
  const { agreement } = report.verification?.claim ?? {};
  const opened = agreement !== undefined && !Object.hasOwn(AGREEMENTS, agreement.id);
  return { ...report, problems: report.problems.map((found) => inPageWords(found, opened)) };
}

async function plainTable(
  file: GivenFile,
  { agreement, figures }: ChosenAgreement,
  { onlySums = false, ...choice }: TableChoice,
): Promise<ReadTable> {
  const about: About = { ...choice, ...(!onlySums && { agreement: agreement.id }) };
  const options = { agreements: [agreement], ...figures };
  const found = await tableInBytes(file.bytes, file.name, { rank: await fitOfSheet(about, options) });
  return { about, ...found, options };
}

async function describedTable(
  file: GivenFile,
  files: readonly GivenFile[],
  tables: readonly GivenFile[],
  chosen: ChosenAgreement,
): Promise<ReadTable> {
  const text = textOf(file);
  parseJson(text, file.name);
  const { agreement: agreed } = namesIn(file) ?? {};
  const own =
    agreed !== undefined && /[./\\]/.test(agreed) ? await openedFor(agreed, files, chosen) : undefined;
  // A description is read by the levels of its agreement.
  if (agreed !== undefined) useRecipientsOf(own?.agreement);
  const about = readAbout(text);
  const name = baseName(about.table ?? "table.csv");
  const table = tables.find((one) => one.name === name) ?? (tables.length === 1 ? tables[0] : undefined);
  if (!table) throw missing("table", name);
  if (about.register !== undefined && /[./\\]/.test(about.register))
    throw missing("register", about.register);
  const options = own ? { agreements: { [agreed as string]: own.agreement }, ...own.figures } : {};
  const rank = await fitOfSheet(about, options);
  const found = await tableInBytes(table.bytes, table.name, { sheet: about.sheet, rank });
  return { about: { ...about, table: table.name }, ...found, options };
}

async function openedFor(
  path: string,
  files: readonly GivenFile[],
  chosen: ChosenAgreement,
): Promise<ChosenAgreement> {
  const name = baseName(path);
  const given = files.find((one) => one.name === name);
  if (given) return openedAmong(given, files);
  if (chosen.file === name) return chosen;
  throw missing("agreement", name);
}

/** An agreement among the files given at once, with the figures among them that it names. */
function openedAmong(agreed: GivenFile, files: readonly GivenFile[]): Promise<ChosenAgreement> {
  return readOpened([agreed, ...files.filter((file) => isFigureOf(agreed, file))]);
}

/** Whether a file has the figures of an indicator that an agreement names. */
function isFigureOf(agreed: GivenFile, file: GivenFile): boolean {
  try {
    return file !== agreed && indicatorNamed(file, JSON.parse(textOf(agreed)) as Agreement) !== undefined;
  } catch {
    // What is wrong with the agreement is found when it is read.
    return false;
  }
}

/** The problem of an agreement without a table to check. */
function alone({ name }: GivenFile): AllocationError {
  const { sv, en } = PAGE_SENTENCES.noTable;
  const found = problem("argument-missing", [], { argument: "<table>", command: "verify" });
  return new AllocationError([{ ...found, words: { sv: sv(name), en: en(name) } }]);
}

function missing(what: "table" | "agreement" | "register", name: string): AllocationError {
  const found = problem("argument-missing", [], { argument: name, command: "verify" });
  const words = {
    sv: PAGE_SENTENCES.missing.sv(what, name),
    en: PAGE_SENTENCES.missing.en(what, name),
  };
  return new AllocationError([{ ...found, words }]);
}

function isJson({ name, bytes }: GivenFile): boolean {
  if (name.toLowerCase().endsWith(".json")) return true;
  try {
    return (
      binaryKind(bytes) === undefined && /^\s*\{/.test(textOf({ name, bytes: bytes.subarray(0, START) }))
    );
  } catch (error) {
    // What is no text is no JSON either; reading it as a table shows what it is.
    if (error instanceof AllocationError) return false;
    throw error;
  }
}

/** The files that a description names; none for an agreement. What is wrong with either is found when it is read. */
function namesIn(file: GivenFile): Pick<About, "agreement" | "register"> | undefined {
  try {
    const data: unknown = JSON.parse(textOf(file));
    if (typeof data !== "object" || data === null) return {};
    const { lines, agreement, register } = data as Record<string, unknown>;
    if (Array.isArray(lines) && lines.some((line) => typeof line === "object")) return undefined;
    return {
      ...(typeof agreement === "string" && { agreement }),
      ...(typeof register === "string" && { register }),
    };
  } catch {
    return {};
  }
}

function textOf({ name, bytes }: GivenFile): string {
  return decode(bytes, name).text.replace(/^\uFEFF/, "");
}

function baseName(path: string | undefined): string {
  return (path ?? "").replace(/^.*[/\\]/, "");
}
