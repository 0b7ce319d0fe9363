import { type Level, recipientId } from "../recipients/recipient.ts";

/** Whether a recipient is among those that a report is asked to show, as `level:code`; all are where none are named. */
export function isShown(
  recipient: { readonly level: Level; readonly code: string },
  only: ReadonlySet<string> | undefined,
): boolean {
  return only?.has(recipientId(recipient)) ?? true;
}
