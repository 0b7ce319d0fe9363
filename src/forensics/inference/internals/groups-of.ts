import { groupsInUse } from "../../../recipients/groups-in-use.ts";
import type { Search } from "./search.ts";

/**
 * The named groups of a level, each with its members among some codes. Groups with all of them are none, and neither are
 * those with fewer than two: one recipient with an amount of its own is no evidence of a group.
 */
export function groupsOf(
  { directory, level }: Pick<Search, "directory" | "level">,
  codes: readonly string[],
): { readonly name: string; readonly codes: readonly string[] }[] {
  return groupsInUse().flatMap(({ name }) => {
    const own = directory.group(name, level)?.filter((code) => codes.includes(code)) ?? [];
    return own.length > 1 && own.length < codes.length ? [{ name, codes: own }] : [];
  });
}
