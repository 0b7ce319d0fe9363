import type { OwnRecipients } from "./own-recipients.ts";

/** Whether amounts to two lists of own recipients can be compared: the same levels, and the same money. */
export function sameRecipients(one: OwnRecipients | undefined, other: OwnRecipients | undefined): boolean {
  return kindOf(one) === kindOf(other);
}

function kindOf(own: OwnRecipients | undefined): string {
  return JSON.stringify([own?.currency, own?.levels.map(({ id }) => id)]);
}
