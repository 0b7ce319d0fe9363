import { deepFreeze } from "../deep-freeze.ts";
import { GOTLAND_BODY } from "../gotland-body.ts";
import type { Level, Recipient } from "../recipient.ts";

/** Parses a level's recipients from compact text, "code name" separated by commas, in the order given. */
export function parseRecipientList(level: Level, text: string): readonly Recipient[] {
  const recipients = text.split(/,\s*/).map((entry) => {
    const gap = entry.indexOf(" ");
    const code = entry.slice(0, gap);
    // Only Gotland is one body in three roles. Every other recipient is its own body.
    const body = code === "09" ? GOTLAND_BODY : `${level}:${code}`;
    return { level, code, name: entry.slice(gap + 1), body };
  });
  return deepFreeze(recipients);
}
