import { readlinkSync, realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/** More links than this, one to the next, are a circle. */
const MOST_LINKS = 40;

/** Where a path leads with every symbolic link followed, as far down as it exists; also a link to a file to be made. */
export function realPath(path: string, links = 0): string {
  const whole = resolve(path);
  try {
    return realpathSync(whole);
  } catch {
    const above = dirname(whole);
    if (above === whole) return whole;
    const folder = realPath(above, links);
    const place = join(folder, basename(whole));
    const target = links < MOST_LINKS ? linkTarget(place) : undefined;
    return target === undefined ? place : realPath(resolve(folder, target), links + 1);
  }
}

function linkTarget(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}
