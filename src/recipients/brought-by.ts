import type { Directory } from "./directory.ts";
import { directoryOf } from "./directory-of.ts";
import type { OwnRecipients } from "./own-recipients.ts";

/** What may have recipients: an agreement, a result of one, or a directory. */
export interface Bringer {
  /** An agreement's own recipients, or a directory's look-up of a level. */
  readonly recipients?: OwnRecipients | Directory["recipients"] | undefined;
  /** The agreement that a result is of. */
  readonly agreement?: { readonly recipients?: OwnRecipients | undefined } | null | undefined;
}

/** The recipients that an agreement, a result of one, or a directory has; `undefined` where it has none of its own. */
export function broughtBy(who: Bringer | undefined): Directory | undefined {
  const own = who?.agreement?.recipients ?? who?.recipients;
  return typeof own === "function" ? (who as Directory) : own && directoryOf(own);
}
