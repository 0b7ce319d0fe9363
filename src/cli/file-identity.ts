import { statSync } from "node:fs";
import { realPath } from "./real-path.ts";

/**
 * The same text for every way to write one file: other spellings, symbolic links and hard links. A file that does not
 * exist is known by the path where it would be made.
 */
export function fileIdentity(file: string): string {
  try {
    const { dev, ino } = statSync(file, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return realPath(file);
  }
}
