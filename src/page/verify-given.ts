import type { Agreement } from "../agreements/agreement.ts";
import { parseJson } from "../agreements/shape/parse-json.ts";
import { AllocationError } from "../problems/allocation-error.ts";
import { problem } from "../problems/problem.ts";
import { type ReadTable, verifyRead } from "../report/verification/verify-read.ts";
import { decode } from "../tables/csv/decode.ts";
import type { About } from "../verify/about.ts";
import { readAbout } from "../verify/read-about.ts";
import type { TableReport } from "../verify/verify-described.ts";
import { binaryKind } from "../workbooks/binary-kind.ts";
import { tableInBytes } from "../workbooks/table-in-bytes.ts";
import type { GivenFile, TableChoice } from "./asked.ts";
import { pageProblem } from "./page-problem.ts";
import { PAGE_SENTENCES } from "./page-words.ts";
import { readAgreementFile } from "./read-agreement-file.ts";

/** As much of a file as shows whether it is JSON. */
const START = 64;

/** The agreement that the reader has chosen, and the file it was opened from. */
export interface ChosenAgreement {
  readonly agreement: Agreement;
  readonly file?: string;
}

/**
 * Verifies the tables among the files given at once: each by the description among them that names it, else against an
 * agreement among them, else against the one that is chosen. A description finds its files by their names, whatever folder it names.
 */
export async function verifyGiven(
  files: readonly GivenFile[],
  chosen: ChosenAgreement,
  choice: TableChoice,
  at: (step: "reading" | "checking", number: number, of: number) => void,
): Promise<TableReport[]> {
  const described = files.flatMap((file) => {
    const about = isJson(file) ? namesIn(file) : undefined;
    return about ? [{ file, about }] : [];
  });
  const agreed = files.find((file) => isJson(file) && namesIn(file) === undefined);
  const named = new Set(described.flatMap(({ about }) => [about.agreement, about.register].map(baseName)));
  const tables = files.filter((file) => !isJson(file) && !named.has(file.name));
  const asked =
    described.length > 0
      ? described.map(({ file }) => ({ file, read: () => describedTable(file, files, tables, chosen) }))
      : (tables.length > 0 ? tables : files).map((file) => ({
          file,
          read: () => plainTable(file, agreed, chosen, choice),
        }));
  const reports: TableReport[] = [];
  for (const [index, { file, read }] of asked.entries()) {
    const step = (name: "reading" | "checking", number: number): void =>
      at(name, 2 * index + number, 2 * asked.length);
    step("reading", 1);
    const stepped = async (): Promise<ReadTable> => {
      const found = await read();
      step("checking", 2);
      return found;
    };
    reports.push(await verifyRead(file.name, stepped, async () => pageProblem));
  }
  return reports;
}

async function plainTable(
  file: GivenFile,
  agreed: GivenFile | undefined,
  chosen: ChosenAgreement,
  { onlySums = false, ...choice }: TableChoice,
): Promise<ReadTable> {
  const agreement = agreed ? await readAgreementFile(agreed) : chosen.agreement;
  const about: About = { ...choice, ...(!onlySums && { agreement: agreement.id }) };
  const found = await tableInBytes(file.bytes, file.name);
  return { about, ...found, options: { agreements: [agreement] } };
}

async function describedTable(
  file: GivenFile,
  files: readonly GivenFile[],
  tables: readonly GivenFile[],
  chosen: ChosenAgreement,
): Promise<ReadTable> {
  const text = textOf(file);
  parseJson(text, file.name);
  const about = readAbout(text);
  const name = baseName(about.table ?? "table.csv");
  const table = tables.find((one) => one.name === name) ?? (tables.length === 1 ? tables[0] : undefined);
  if (!table) throw missing("table", name);
  if (about.register !== undefined && /[./\\]/.test(about.register))
    throw missing("register", about.register);
  const { agreement: agreed } = about;
  const own =
    agreed !== undefined && /[./\\]/.test(agreed)
      ? { [agreed]: await agreementFor(agreed, files, chosen) }
      : undefined;
  const found = await tableInBytes(table.bytes, table.name, { sheet: about.sheet });
  return { about: { ...about, table: table.name }, ...found, options: own ? { agreements: own } : {} };
}

async function agreementFor(
  path: string,
  files: readonly GivenFile[],
  { agreement, file }: ChosenAgreement,
): Promise<Agreement> {
  const name = baseName(path);
  const given = files.find((one) => one.name === name);
  if (given) return readAgreementFile(given);
  if (file === name) return agreement;
  throw missing("agreement", name);
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
