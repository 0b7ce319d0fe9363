/** The text with ordinary spaces for no-break ones, so that figures can be written in tests as people type them. */
export function plainSpaces(text: string): string {
  return text.replaceAll("\u00a0", " ");
}
