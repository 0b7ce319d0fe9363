import type { Directory } from "./directory.ts";
import { indexOfRecipient } from "./index-of-recipient.ts";
import type { OwnRecipients } from "./own-recipients.ts";
import type { Recipient } from "./recipient.ts";

const NONE: readonly Recipient[] = [];
const directories = new WeakMap<OwnRecipients, Directory>();

/** The directory of own recipients, made at the first call: their agreement stays plain data. */
export function directoryOf(own: OwnRecipients): Directory {
  const directory = directories.get(own) ?? made(own);
  directories.set(own, directory);
  return directory;
}

function made(own: OwnRecipients): Directory {
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
