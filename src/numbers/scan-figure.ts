import { isGroupSpace, skipSpaces } from "../text/plain-spaces.ts";

/** A figure found in a text, without its sign and unit. */
export interface ScannedFigure {
  /** The digits before the separator, without grouping. */
  readonly digits: string;
  readonly separator: "" | "," | ".";
  /** The digits after the separator. */
  readonly decimals: string;
  /** Index of the first decimal digit, and of the first character after the figure. */
  readonly decimalsAt: number;
  readonly end: number;
}

/** Why no figure could be read, and the index of the first character that does not belong. */
export interface FigureFault {
  readonly position: number;
  readonly reason: "unexpected-character" | "bad-grouping" | "second-separator";
}

/** Reads digits, plain or grouped by threes with one space each, and decimals after one comma or point. */
export function scanFigure(text: string, start: number): ScannedFigure | FigureFault {
  const first = digitsEnd(text, start);
  if (first === start) return { position: start, reason: "unexpected-character" };

  let digits = text.slice(start, first);
  let end = first;
  while (isGroupSpace(text, end) && isDigit(text, end + 1)) {
    const group = end + 1;
    end = digitsEnd(text, group);
    if (first - start > 3) return { position: start, reason: "bad-grouping" };
    if (end - group !== 3) return { position: group, reason: "bad-grouping" };
    digits += text.slice(group, end);
  }
  const separator = text.charAt(end);
  if (!isSeparator(separator)) {
    if (isDigit(text, skipSpaces(text, end))) {
      return { position: isGroupSpace(text, end) ? end + 1 : end, reason: "bad-grouping" };
    }
    return { digits, separator: "", decimals: "", decimalsAt: end, end };
  }
  const decimalsAt = end + 1;
  end = digitsEnd(text, decimalsAt);
  if (end === decimalsAt) return { position: decimalsAt - 1, reason: "unexpected-character" };
  if (isSeparator(text.charAt(end))) return { position: end, reason: "second-separator" };
  return { digits, separator, decimals: text.slice(decimalsAt, end), decimalsAt, end };
}

function digitsEnd(text: string, start: number): number {
  let end = start;
  while (isDigit(text, end)) end++;
  return end;
}

function isDigit(text: string, index: number): boolean {
  return /[0-9]/.test(text.charAt(index));
}

function isSeparator(character: string): character is "," | "." {
  return character === "," || character === ".";
}
