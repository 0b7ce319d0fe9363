/**
 * The official code that a text begins with, "0114" of "0114 Upplands Väsby". A text without one is returned unchanged.
 */
export function codeIn(text: string): string {
  const whole = text.trim();
  return /^(\d{4}|\d{2})(?=\s|$)/.exec(whole)?.[1] ?? whole;
}
