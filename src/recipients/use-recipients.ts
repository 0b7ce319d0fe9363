import { checkArgument } from "../problems/check-argument.ts";
import { type Bringer, broughtBy } from "./brought-by.ts";
import { inUse, putInUse } from "./in-use.ts";

/**
 * Puts the recipients that an agreement, a result of one, or a directory has in use for the whole program: from then on
 * every function knows their levels, their words and their money, also after an `await`. For a program that deals with one
 * grant at a time; `among` puts them in use for one call.
 *
 * @returns a function that puts those before in use again
 *
 * @example
 * ```ts
 * import { formatKr } from "fordela";
 * import { readRecipients, useRecipients } from "fordela/schema";
 * const recipients = readRecipients({ levels: [{ id: "school", recipients: [{ code: "1", name: "Ett" }] }], currency: "JPY" });
 * const takeBack = useRecipients({ recipients });
 * formatKr(1500n, { lang: "en", unit: true }); // "JPY 1,500"
 * takeBack();
 * formatKr(1500n, { lang: "en", unit: true }); // "SEK 15"
 * ```
 */
export function useRecipients(who: Bringer): () => void {
  checkArgument("useRecipients", "who", who, "{}");
  const before = inUse();
  putInUse(broughtBy(who) ?? before);
  return () => putInUse(before);
}
