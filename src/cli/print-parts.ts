import type { Terminal } from "./terminal.ts";

/** As many characters are printed at a time. */
const ENOUGH = 65_536;

/** Prints a text that is made in parts, none of it before the parts ahead of it have been taken. */
export async function printParts(parts: Iterable<string>, terminal: Terminal): Promise<void> {
  let text = "";
  for (const part of parts) {
    text += part;
    if (text.length < ENOUGH) continue;
    terminal.out(text);
    text = "";
    await terminal.drained?.();
  }
  terminal.out(text);
}
