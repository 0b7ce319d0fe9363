import { fstatSync } from "node:fs";
import { LostOutput } from "./lost-output.ts";
import { writeAll } from "./write-all.ts";

/** What ends a wait for a stream. */
const EVENTS = ["drain", "close", "error"] as const;

/**
 * Writes to the process's standard output or standard error. A file or a device is written to by its handle until it has
 * taken everything: Node's own stream leaves out what a full disk does not take, without an error.
 *
 * @throws LostOutput; a pipe or a terminal reports its faults to the stream's listeners
 */
export function writeStream(stream: NodeJS.WriteStream & { fd: number }, text: string): void {
  if (!takesHandle(stream)) {
    stream.write(text);
    return;
  }
  try {
    writeAll(stream.fd, text);
  } catch (error) {
    throw new LostOutput(error);
  }
}

/** Waits until the stream takes more, or takes nothing any more. */
export async function drained(stream: NodeJS.WriteStream): Promise<void> {
  if (!stream.writableNeedDrain) return;
  await new Promise<void>((resolve) => {
    const done = (): void => {
      for (const event of EVENTS) stream.off(event, done);
      resolve();
    };
    for (const event of EVENTS) stream.on(event, done);
  });
}

function takesHandle({ fd, isTTY }: NodeJS.WriteStream & { fd: number }): boolean {
  if (isTTY) return false;
  try {
    const stats = fstatSync(fd);
    return stats.isFile() || stats.isCharacterDevice() || stats.isBlockDevice();
  } catch {
    return false;
  }
}
