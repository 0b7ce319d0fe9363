import { Buffer } from "node:buffer";
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { AllocationError } from "../problems/allocation-error.ts";
import { problem } from "../problems/problem.ts";
import { textBytes } from "../workbooks/text-bytes.ts";
import { errorName } from "./error-name.ts";

/** The largest file read: far above any register or table, far below what would exhaust memory. */
export const LARGEST_FILE: number = 64 * 1024 * 1024;

/** The name that means standard input, or output; a file called "-" is written "./-". */
export const STANDARD_STREAM = "-";

const CHUNK = 1024 * 1024;
const PAUSE_MS = 5;

/** What standard input held: it can be read only once, and several options may name it. */
let standardInput: Uint8Array | undefined;

/**
 * The bytes of a file of text, or of standard input for "-".
 *
 * @param options.zip whether the caller reads zip archives
 * @throws AllocationError `file-unreadable`; `file-too-large`, without reading more than the limit; `file-not-text` for a
 * document of a kind that its first bytes show
 */
export function readFile(file: string, { zip = false }: { readonly zip?: boolean } = {}): Uint8Array {
  return textBytes(readBytes(file), file, { zip });
}

/**
 * The bytes of a file of any kind, or of standard input for "-".
 *
 * @throws AllocationError `file-unreadable`; `file-too-large`, without reading more than the limit
 */
export function readBytes(file: string): Uint8Array {
  return file === STANDARD_STREAM ? readStandardInput() : readPath(file);
}

function readStandardInput(): Uint8Array {
  standardInput ??= readFrom(0, STANDARD_STREAM);
  return standardInput;
}

function readPath(file: string): Uint8Array {
  let handle: number | undefined;
  try {
    handle = openSync(file, "r");
    return readFrom(handle, file);
  } catch (error) {
    throw error instanceof AllocationError ? error : unreadable(file, error);
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

function readFrom(handle: number, file: string): Uint8Array {
  try {
    const { size } = fstatSync(handle);
    if (size > LARGEST_FILE) throw tooLarge(file, size);
    return readWithin(handle, file, size);
  } catch (error) {
    throw error instanceof AllocationError ? error : unreadable(file, error);
  }
}

/** Reads up to the limit: a pipe or a device has no known size, and may never end. */
function readWithin(handle: number, file: string, size: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for (let length = size + 1; ; length = CHUNK) {
    const part = new Uint8Array(length);
    const read = readPart(handle, part);
    if (read === 0) return Buffer.concat(parts);
    parts.push(part.subarray(0, read));
    bytes += read;
    if (bytes > LARGEST_FILE) throw tooLarge(file, bytes);
  }
}

/** How many bytes were read; 0 at the end. Waits for a pipe that has nothing yet. */
function readPart(handle: number, part: Uint8Array): number {
  for (;;) {
    try {
      return readSync(handle, part);
    } catch (error) {
      const name = errorName(error);
      // Windows reports the end of a pipe as an error.
      if (name === "EOF") return 0;
      if (name !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
    }
  }
}

function unreadable(file: string, error: unknown): AllocationError {
  return new AllocationError([problem("file-unreadable", [file], { file, cause: errorName(error) })]);
}

function tooLarge(file: string, bytes: number): AllocationError {
  return new AllocationError([problem("file-too-large", [file], { file, bytes, limit: LARGEST_FILE })]);
}
