const NOTHING = /^(?:[-\u2010\u2011–—\u2212]|\.{2,3}|…|n\/a|(?:uppgift )?saknas)?$/i;

const RAISED = "¹²³⁰⁴⁵⁶⁷⁸⁹⁽⁾*†‡";

/** No printed text has more marks than this; the limit keeps the time linear. */
const MOST = 16;

/**
 * Removes the footnote marks at the end of a text: raised digits, asterisks, daggers, "[1]", "1)", "¹)" and "a)". A digit
 * that may belong to a figure stays: "12 345 1)" loses its mark; "12 3451)" and "(steg 1)" are unchanged.
 *
 * @example
 * ```ts
 * withoutMarks("Gotland ¹⁾ *"); // "Gotland"
 * withoutMarks("12 345 1)"); // "12 345"
 * ```
 */
export function withoutMarks(text: string): string {
  let rest = text.trim();
  for (let marks = 0; marks < MOST; marks++) {
    const end = markStart(rest);
    if (end === rest.length) break;
    rest = rest.slice(0, end).trimEnd();
  }
  return rest;
}

/** The index where the mark at the end of a text begins; the text's length if there is none. */
function markStart(text: string): number {
  const last = text.length - 1;
  const character = text.charAt(last);
  if (character === "") return 0;
  if (RAISED.includes(character)) return last;
  // In "12 345¹,²", the ² is already removed.
  if (character === "," && last > 0 && RAISED.includes(text.charAt(last - 1))) return last;
  if (character === "]")
    return /\[[\da-zåäö]{1,2}\]$/i.test(text.slice(-4)) ? text.lastIndexOf("[") : text.length;
  return character === ")" ? bracketStart(text) : text.length;
}

function bracketStart(text: string): number {
  const [mark = ""] =
    /(?:(?<=\D)\d{1,2}|(?<=\P{L})(?:\p{L}|\*)|[¹²³⁰⁴-⁹]{1,2})\)$/u.exec(text.slice(-4)) ?? [];
  const start = text.length - mark.length;
  // A mark cannot begin within a figure's decimals or grouping, and a mark alone, with "" before it, marks nothing.
  if (".,([-\u2212\u2013".includes(text.charAt(start - 1))) return text.length;
  return opensBracket(text.slice(0, start)) ? text.length : start;
}

function opensBracket(text: string): boolean {
  return text.split("(").length > text.split(")").length;
}

/** Whether a text without footnote marks means that there is no figure: empty, a dash, dots, "saknas". */
export function printsNothing(text: string): boolean {
  return NOTHING.test(text);
}
