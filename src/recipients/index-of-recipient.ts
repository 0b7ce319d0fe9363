import type { Recipient } from "./recipient.ts";

const PLACES = new WeakMap<readonly Recipient[], ReadonlyMap<string, number>>();

/** Where in a list the recipient with a code stands, or `undefined`; a list is looked through once. */
export function indexOfRecipient(recipients: readonly Recipient[], code: string): number | undefined {
  let places = PLACES.get(recipients);
  if (!places) {
    places = new Map(recipients.map((recipient, index) => [recipient.code, index]));
    PLACES.set(recipients, places);
  }
  return places.get(code);
}
