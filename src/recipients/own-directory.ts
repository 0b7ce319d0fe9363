import type { Directory, DirectoryLevel } from "./directory.ts";
import type { Group } from "./groups.ts";
import { indexOfRecipient } from "./index-of-recipient.ts";
import type { OwnRecipients } from "./own-recipients.ts";
import type { Recipient } from "./recipient.ts";

const directories = new WeakMap<OwnRecipients, Directory>();
const NONE: readonly Recipient[] = [];

/** The directory of own recipients, made at the first call: the agreement that brings them stays plain data. */
export function directoryOf(own: OwnRecipients | Directory): Directory {
  if ("recipients" in own) return own;
  const directory = directories.get(own) ?? directoryFrom(own);
  directories.set(own, directory);
  return directory;
}

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
