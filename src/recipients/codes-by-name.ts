import type { Directory } from "./directory.ts";
import { levelsInUse } from "./in-use.ts";
import { nameKey } from "./name-key.ts";

/** The codes of a directory's recipients, at any level, by the key of each name and each code. */
export function codesByName(directory: Directory): ReadonlyMap<string, ReadonlySet<string>> {
  const codes = new Map<string, Set<string>>();
  for (const { code, name } of levelsInUse().flatMap((level) => directory.recipients(level)))
    for (const key of [nameKey(code), nameKey(name)]) codes.set(key, (codes.get(key) ?? new Set()).add(code));
  return codes;
}
