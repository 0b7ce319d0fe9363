import type { Recipient } from "./recipient.ts";

const PLACES = new WeakMap<readonly Recipient[], ReadonlyMap<string, number>>();

/** The index in a list of the recipient with a code; `undefined` if there is none. Each list is scanned once. */
export function indexOfRecipient(recipients: readonly Recipient[], code: string): number | undefined {
  let places = PLACES.get(recipients);
  if (!places) {
    places = new Map(recipients.map((recipient, index) => [recipient.code, index]));
    PLACES.set(recipients, places);
  }
  return places.get(code);
}
