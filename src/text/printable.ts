const BREAK = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
const UNPRINTABLE = /[\p{Cc}\p{Surrogate}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/**
 * A text from a table on one line, harmless to whatever shows it: line breaks become spaces; control characters,
 * marks that turn the direction of writing, and halves of characters become U+FFFD.
 */
export function printable(text: string): string {
  return text.replaceAll(BREAK, " ").replaceAll(UNPRINTABLE, "\ufffd");
}
