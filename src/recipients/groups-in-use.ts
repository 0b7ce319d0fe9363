import { GROUPS, type Group } from "./groups.ts";
import { ownGroups } from "./in-use.ts";

/** The groups of the recipients in use: Sweden's, where none of one's own are. */
export function groupsInUse(): readonly Group[] {
  return ownGroups() ?? GROUPS;
}
