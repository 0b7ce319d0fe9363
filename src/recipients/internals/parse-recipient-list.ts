import { deepFreeze } from "../deep-freeze.ts";
import { GOTLAND_BODY } from "../gotland-body.ts";
import type { Level, Recipient } from "../recipient.ts";

/**
 * Parses a level's recipients from compact text, "code name" separated by commas, in the order given. A shorter code
 * replaces the end of the code before; a name without a code has the next code.
 */
export function parseRecipientList(level: Level, text: string): readonly Recipient[] {
  let code = "";
  const recipients = text.split(/,\s*/).map((entry) => {
    const name = entry.replace(/^\d+ /, "");
    const written = entry.slice(0, -name.length).trim() || String(Number(code) + 1);
    code = code.slice(0, -written.length) + written;
    // Only Gotland is one body in three roles. Every other recipient is its own body.
    const body = code === "09" ? GOTLAND_BODY : `${level}:${code}`;
    return { level, code, name, body };
  });
  return deepFreeze(recipients);
}
