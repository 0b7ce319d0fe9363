import { GROUPS } from "../../../recipients/groups.ts";
import type { Search } from "./search.ts";

/** The named groups of a level, each with its members among some codes; groups with no member or with all are none. */
export function groupsOf(
  { directory, level }: Pick<Search, "directory" | "level">,
  codes: readonly string[],
): { readonly name: string; readonly codes: readonly string[] }[] {
  return GROUPS.flatMap(({ name }) => {
    const own = directory.group(name, level)?.filter((code) => codes.includes(code)) ?? [];
    return own.length > 0 && own.length < codes.length ? [{ name, codes: own }] : [];
  });
}
