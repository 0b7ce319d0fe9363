import { checkArgument } from "../problems/check-argument.ts";
import type { Directory } from "./directory.ts";
import { directoryOf } from "./directory-of.ts";
import { inUse, whileInUse } from "./in-use.ts";
import type { OwnRecipients } from "./own-recipients.ts";

/** What may have recipients: an agreement, a result of one, or a directory. */
export interface Bringer {
  /** An agreement's own recipients, or a directory's look-up of a level. */
  readonly recipients?: OwnRecipients | Directory["recipients"] | undefined;
  /** The agreement that a result is of. */
  readonly agreement?: { readonly recipients?: OwnRecipients | undefined } | null | undefined;
}

/**
 * Computes with the recipients that an agreement, a result of one, or a directory has: their levels, their words and
 * their money apply to every function called meanwhile. Without any, those in use stay in use.
 *
 * @example
 * ```ts
 * import { formatKr } from "fordela";
 * import { among, readRecipients } from "fordela/schema";
 * const recipients = readRecipients({ levels: [{ id: "school", recipients: [{ code: "1", name: "Ett" }] }], currency: "JPY" });
 * among({ recipients }, () => formatKr(1500n, { lang: "en", unit: true })); // "JPY 1,500"
 * ```
 */
export function among<T>(who: Bringer | undefined, compute: () => T): T {
  checkArgument("among", "compute", compute, "function");
  const own = who?.agreement?.recipients ?? who?.recipients;
  const directory = typeof own === "function" ? (who as Directory) : own && directoryOf(own);
  return whileInUse(directory ?? inUse(), compute);
}
