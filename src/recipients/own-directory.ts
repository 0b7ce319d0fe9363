import type { Directory } from "./directory.ts";
import { directoryFrom } from "./directory-from.ts";
import type { OwnRecipients } from "./own-recipients.ts";

const directories = new WeakMap<OwnRecipients, Directory>();

/** The directory of own recipients, made at the first call: the agreement that brings them stays plain data. */
export function directoryOf(own: OwnRecipients): Directory {
  const directory = directories.get(own) ?? directoryFrom(own);
  directories.set(own, directory);
  return directory;
}
