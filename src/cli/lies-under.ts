import { realpathSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";

/** Whether a file is in a folder or below it, symbolic links followed; the file need not exist. */
export function liesUnder(folder: string, file: string): boolean {
  const way = relative(realPath(resolve(folder)), realPath(resolve(file)));
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The path with every link followed, as far down as it exists. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(realPath(above), basename(path));
  }
}
