import { isSpace, skipSpaces } from "../text/spaces.ts";
import { type MoneyUnit, unitSpelled } from "./money-unit.ts";

/** The unit that a text names; `unit` is `undefined` and `at` the text's length when it says none. */
export interface UnitFound {
  readonly unit: MoneyUnit | undefined;
  readonly at: number;
}

/** Why no unit could be read, and the index of the character that broke it. */
export interface UnitFault {
  readonly position: number;
  readonly reason: "unknown-unit" | "unexpected-character";
}

/** Reads the unit after a figure, which must be the last thing in the text. */
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

/** The index after a "kr" or "SEK" that stands before a figure; `start` itself when none does. */
export function skipLeadingUnit(text: string, start: number): number {
  let end = start;
  while (end - start < 4 && isLetter(text, end)) end++;
  const word = text.slice(start, end).toLowerCase();
  return word === "kr" || word === "sek" ? end : start;
}

// Only letters that units are spelled with: lowercasing would turn look-alikes such as U+212A (kelvin) into them.
function isLetter(text: string, index: number): boolean {
  return /[a-zåäö]/i.test(text.charAt(index));
}
