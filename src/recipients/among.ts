import { checkArgument } from "../problems/check-argument.ts";
import { type Bringer, broughtBy } from "./brought-by.ts";
import { inUse, whileInUse } from "./in-use.ts";

/**
 * Computes with the recipients that an agreement, a result of one, or a directory has: their levels, their words and
 * their money apply to every function called meanwhile. Without any, those in use stay in use. What goes on after an
 * `await` is no longer computed with them: `useRecipients` is for that.
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
  return whileInUse(broughtBy(who) ?? inUse(), compute);
}
