import type { Directory, DirectoryLevel } from "./directory.ts";
import type { Group } from "./groups.ts";
import { indexOfRecipient } from "./index-of-recipient.ts";
import type { Recipient } from "./recipient.ts";

const NONE: readonly Recipient[] = [];

/** A directory of levels and groups. */
export function directoryFrom<Own extends { levels: readonly DirectoryLevel[]; groups: readonly Group[] }>(
  own: Own,
): Directory & Own {
  const recipients: Directory["recipients"] = (level) =>
    own.levels.find(({ id }) => id === level)?.recipients ?? NONE;
  return {
    ...own,
    recipients,
    group: (name, level) =>
      own.groups.find((group) => group.name === name && group.levels.includes(level))?.codes,
    above: (code, level, by) =>
      recipients(level)[indexOfRecipient(recipients(level), code) ?? -1]?.within?.[by],
  };
}
