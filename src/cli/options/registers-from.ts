import { existsSync } from "node:fs";
import { basename } from "node:path";
import { BUNDLED } from "../../population/bundled/bundled-info.ts";
import { loadRegister } from "../../population/bundled/load-register.ts";
import { checkRegister } from "../../population/check-register.ts";
import { countedLevels } from "../../population/counted-level.ts";
import type { Register, RegisterInfo } from "../../population/register.ts";
import { AllocationError } from "../../problems/allocation-error.ts";
import { type Problem, problem } from "../../problems/problem.ts";
import { refuse } from "../../problems/refuse.ts";
import { directoryInUse } from "../../recipients/directory-in-use.ts";
import { inUse } from "../../recipients/in-use.ts";
import type { Grid } from "../../tables/csv/grid.ts";
import type { ImportedRegister } from "../../tables/registers/import-register.ts";
import { STANDARD_STREAM } from "../read-file.ts";
import { readFromSheet } from "../read-from-sheet.ts";
import type { Arguments } from "./arguments.ts";

const DATE = /\d{4}-\d{2}-\d{2}/;

/**
 * Every register that `--population` names. A date is refused where none of them is a file: it would have no effect.
 *
 * @throws AllocationError as `registerFrom`, and `argument-missing`
 */
export async function registersFrom(args: Arguments): Promise<Register[]> {
  const [named, date] = [args.each("population"), args.one("population-date")];
  if (date !== undefined && named.every((text) => bundledAs(text) !== undefined)) refuseDate();
  return Promise.all(named.map((text) => registerFrom(text, date)));
}

/** The registers that `--population` names and every bundled one, each once. */
export async function registersAtHand(args: Arguments): Promise<Register[]> {
  const own = await registersFrom(args);
  const others = (inUse() ? [] : BUNDLED).filter(({ id }) => own.every((one) => one.id !== id));
  return [...own, ...(await Promise.all(others.map(({ id }) => loadRegister(id))))];
}

/** Refuses the date of a register that is not given. `prefix` is before both options' names. */
export function refuseDate(prefix = ""): never {
  return refuse("argument-missing", [], {
    argument: `--${prefix}population <file>`,
    command: `--${prefix}population-date`,
  });
}

/**
 * The register that `--population` names: a bundled one by id or date, or a file with its date.
 *
 * @throws AllocationError also for a file whose totals contradict their parts
 */
export async function registerFrom(text: string, date: string | undefined): Promise<Register> {
  const bundled = bundledAs(text);
  if (bundled) return loadRegister(bundled.id);
  const looksLikeFile = text === STANDARD_STREAM || /[./\\]/.test(text) || existsSync(text);
  if (!looksLikeFile) {
    const known = BUNDLED.map((info) => info.id);
    throw new AllocationError([problem("register-unknown", ["--population"], { register: text, known })]);
  }
  const register = await registerFromFile(text, date);
  const contradictions = registerProblems(register).filter(
    ({ code, severity }) => code === "population-sum" && severity === "error",
  );
  if (contradictions.length > 0) throw new AllocationError(contradictions);
  return register;
}

/** The bundled register that a text names by id or date. */
export function bundledAs(text: string): RegisterInfo | undefined {
  return BUNDLED.find((info) => info.id === text || info.date === text);
}

/** Every code there is, of each level that registers count. */
export function expectedCodes(): Readonly<Record<string, readonly string[]>> {
  const directory = directoryInUse();
  return Object.fromEntries(
    countedLevels().map((level) => [
      level,
      level === "nation" && !inUse() ? ["00"] : directory.recipients(level).map(({ code }) => code),
    ]),
  );
}

/** What is wrong with a register, compared with every code there is. */
export function registerProblems(register: Register): readonly Problem[] {
  return checkRegister(register, expectedCodes());
}

/** A register in the user's own file: text, an archive, or the sheet of a workbook that reads as one. */
export async function registerFromFile(file: string, date: string | undefined): Promise<Register> {
  return (await importFromFile(file, date)).imported.register;
}

/** A register in the user's own file, what was found in the file, and what is to report of a workbook. */
export async function importFromFile(
  file: string,
  date: string | undefined,
  part: { readonly inArchive?: string | undefined; readonly sheet?: string | undefined } = {},
): Promise<{ readonly imported: ImportedRegister; readonly notes: readonly Problem[] }> {
  const { importRegister } = await import("../../tables/registers/import-register.ts");
  const name = basename(file);
  const about = { id: name, date: date ?? DATE.exec(name)?.[0], source: name, inArchive: part.inArchive };
  const codes = new Set(Object.values(expectedCodes()).flat());
  const read = (input: Uint8Array | string | Grid): ImportedRegister => importRegister(input, about, codes);
  const { value, notes } = await readFromSheet(file, read, { sheet: part.sheet, zip: true });
  return { imported: value, notes };
}
