import { Buffer } from "node:buffer";
import { randomUUID } from "node:crypto";
import {
  closeSync,
  existsSync,
  fstatSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { AllocationError } from "../problems/allocation-error.ts";
import { problem } from "../problems/problem.ts";

/** The largest file read: far above any register or table, far below what would exhaust memory. */
export const LARGEST_FILE: number = 64 * 1024 * 1024;

const CHUNK = 1024 * 1024;

/** A file's bytes. Throws `file-unreadable` or `file-too-large`, the latter without reading more than the limit. */
export function readFile(file: string): Uint8Array {
  let handle: number | undefined;
  try {
    handle = openSync(file, "r");
    const { size } = fstatSync(handle);
    if (size > LARGEST_FILE) throw tooLarge(file, size);
    return readWithin(handle, file, size);
  } catch (error) {
    if (error instanceof AllocationError) throw error;
    throw new AllocationError([problem("file-unreadable", [file], { file, cause: causeOf(error) })]);
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** Reads up to the limit: a pipe or a device has no known size, and may never end. */
function readWithin(handle: number, file: string, size: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for (let length = size + 1; ; length = CHUNK) {
    const part = new Uint8Array(length);
    const read = readSync(handle, part);
    if (read === 0) return Buffer.concat(parts);
    parts.push(part.subarray(0, read));
    bytes += read;
    if (bytes > LARGEST_FILE) throw tooLarge(file, bytes);
  }
}

function tooLarge(file: string, bytes: number): AllocationError {
  return new AllocationError([problem("file-too-large", [file], { file, bytes, limit: LARGEST_FILE })]);
}

/** Writes the whole file or leaves the old one: the text goes to a new file, which is then renamed. */
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

/** Writes a file that must not exist yet. */
export function writeNew(file: string, text: string): void {
  if (existsSync(file)) throw new AllocationError([problem("file-exists", [file], { file })]);
  writeWhole(file, text);
}

function causeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}
