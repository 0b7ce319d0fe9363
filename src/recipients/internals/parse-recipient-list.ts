import { deepFreeze } from "../deep-freeze.ts";
import { GOTLAND_BODY } from "../gotland-body.ts";
import type { Level, Recipient } from "../recipient.ts";

/**
 * Parses a level's recipients from compact text: names in the order of their codes. A number before a name is the
 * distance from the code before; a comma, instead of a number, means that it is 1.
 */
export function parseRecipientList(level: Level, text: string): readonly Recipient[] {
  let number = 0;
  let distance = 1;
  const recipients = (text.match(/\d+|[^\d,]+/g) ?? []).flatMap((name): Recipient[] => {
    if (Number(name)) {
      distance = Number(name);
      return [];
    }
    number += distance;
    distance = 1;
    const code = String(number).padStart(level === "municipality" ? 4 : 2, "0");
    // Only Gotland is one body in three roles. Every other recipient is its own body.
    const body = code === "09" ? GOTLAND_BODY : `${level}:${code}`;
    return [{ level, code, name, body }];
  });
  return deepFreeze(recipients);
}
