import { cellKind } from "../../cells/cell-kind.ts";
import type { Cell } from "../../csv/grid.ts";
import { headerSays } from "../header-says.ts";
import { isRecipient } from "../is-recipient.ts";

type Row = readonly Cell[];

/** How a title begins. */
export const TITLE: RegExp = /^(?:bilaga|tabell|appendix|annex|table|dnr|diarienummer|datum|källa|sida)\b/i;

/**
 * The header of the row at `found`, if that is an entry without a readable figure: it names what it is about, and so
 * does every row up to a header with a word over that name.
 */
export function aboveEntries(rows: readonly Row[], found: number): number {
  for (let at = found; at > 0; at--) {
    const name = (rows[at] ?? []).findIndex((cell) => cell.text.trim() !== "");
    if (!isEntry(rows[at] ?? [], name)) return found;
    const over = rows[at - 1] ?? [];
    const filled = over.filter((cell) => cell.text.trim() !== "");
    if (filled.length > 1 && isHeaderWord(over[name]?.text ?? "")) return at - 1;
  }
  return found;
}

function isEntry(row: Row, name: number): boolean {
  const [label = "", ...others] = row.slice(name < 0 ? row.length : name).map(({ text }) => text);
  if (isRecipient(label) || others.some((text) => cellKind(text) === "misprint")) return true;
  return cellKind(label) === "text" && ![label, ...others].some(isHeaderWord);
}

function isHeaderWord(text: string): boolean {
  return !isRecipient(text) && !TITLE.test(text.trim()) && headerSays(text) !== undefined;
}
