import { isAbsolute, relative, sep } from "node:path";
import { realPath } from "./real-path.ts";

/** Whether a file is in a folder or below it, symbolic links followed; the file need not exist. */
export function liesUnder(folder: string, file: string): boolean {
  const way = relative(realPath(folder), realPath(file));
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
