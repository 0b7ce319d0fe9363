import { isSpace, skipSpaces } from "../text/plain-spaces.ts";
import { type MoneyUnit, unitSpelled } from "./money-unit.ts";

/** The unit that a text names. If it names none, `unit` is `undefined` and `at` is the text's length. */
export interface UnitFound {
  readonly unit: MoneyUnit | undefined;
  readonly at: number;
}

/** Why no unit could be read, and the index of the first character that does not belong. */
export interface UnitFault {
  readonly position: number;
  readonly reason: "unknown-unit" | "unexpected-character";
}

/** Reads the unit after a figure. It must be the last part of the text. */
export function scanUnit(text: string, start: number): UnitFound | UnitFault {
  const at = skipSpaces(text, start);
  if (at === text.length) return { unit: undefined, at };
  let end = at;
  while (isLetter(text, end) || isSpace(text, end) || ".:-".includes(text[end] ?? " ")) end++;
  const unit = unitSpelled(text.slice(at, end).trimEnd());
  if (unit === undefined) {
    const isWord = isLetter(text, at) && end === text.length;
    return { position: at, reason: isWord ? "unknown-unit" : "unexpected-character" };
  }
  return end === text.length ? { unit, at } : { position: end, reason: "unexpected-character" };
}

/** The index after a "kr" or "SEK" before a figure; `start` itself if there is none. */
export function skipLeadingUnit(text: string, start: number): number {
  let end = start;
  while (end - start < 4 && isLetter(text, end)) end++;
  return unitSpelled(text.slice(start, end)) === "kr" ? end : start;
}

// Accepts only the letters of unit names: lowercasing would map look-alikes such as U+212A (kelvin) to them.
function isLetter(text: string, index: number): boolean {
  return /[a-zåäö]/i.test(text.charAt(index));
}
