import { GROUPS, type Group } from "./groups.ts";
import { inUse } from "./in-use.ts";

/** The groups of the recipients in use: Sweden's, where none of one's own are. */
export function groupsInUse(): readonly Group[] {
  return inUse()?.groups ?? GROUPS;
}
