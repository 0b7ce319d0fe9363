const BREAK = /[\t-\r\x85\u2028\u2029]+/g;
const UNPRINTABLE = /[\p{Cc}\p{Surrogate}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/**
 * Makes a text from a table safe to show on one line. Line breaks become spaces. Control characters, bidirectional
 * marks and lone surrogates become U+FFFD.
 */
export function printable(text: string): string {
  return text.replaceAll(BREAK, " ").replaceAll(UNPRINTABLE, "\ufffd");
}
