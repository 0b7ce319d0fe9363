import { writeSync } from "node:fs";

/** A pipe that does not wait for its reader is tried again after so many milliseconds. */
const PAUSE_MS = 5;

/** Writes a text, or bytes, whole. A disk that is nearly full takes a part of it without an error, so the rest is written again. */
export function writeAll(handle: number, text: string | Uint8Array): void {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(handle, bytes, at);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
    }
  }
}
