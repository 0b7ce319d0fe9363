import { directoryOf } from "./directory-of.ts";
import { inUse, whileInUse } from "./in-use.ts";
import type { OwnRecipients } from "./own-recipients.ts";

/** Computes with an agreement's own recipients in use, if it has any, and else with those that are. */
export function amongOwn<T>(own: OwnRecipients | undefined, compute: () => T): T {
  return whileInUse(own ? directoryOf(own) : inUse(), compute);
}
