/** A text between quotes, with the quotes in it doubled. */
export function doubled(text: string, quote: string): string {
  return `${quote}${text.replaceAll(quote, quote + quote)}${quote}`;
}
