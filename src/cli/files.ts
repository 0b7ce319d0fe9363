import { randomUUID } from "node:crypto";
import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { AllocationError } from "../problems/allocation-error.ts";
import { problem } from "../problems/problem.ts";

/** The largest file read: far above any register or table, far below what would exhaust memory. */
export const LARGEST_FILE: number = 64 * 1024 * 1024;

/** A file's bytes. Throws `file-unreadable` or `file-too-large`, before anything is read. */
export function readFile(file: string): Uint8Array {
  try {
    const { size } = statSync(file);
    if (size > LARGEST_FILE)
      throw new AllocationError([
        problem("file-too-large", [file], { file, bytes: size, limit: LARGEST_FILE }),
      ]);
    return readFileSync(file);
  } catch (error) {
    if (error instanceof AllocationError) throw error;
    throw new AllocationError([problem("file-unreadable", [file], { file, cause: causeOf(error) })]);
  }
}

/** Writes a whole file or leaves what was there: the text goes to a new file that then takes the name. */
export function writeWhole(file: string, text: string): void {
  const draft = join(dirname(file), `.${randomUUID()}.fordela`);
  try {
    writeFileSync(draft, text, { flag: "wx" });
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw new AllocationError([problem("file-unwritable", [file], { file, cause: causeOf(error) })]);
  }
}

/** Writes a file that must not be there before. */
export function writeNew(file: string, text: string): void {
  if (existsSync(file)) throw new AllocationError([problem("file-exists", [file], { file })]);
  writeWhole(file, text);
}

function causeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}
