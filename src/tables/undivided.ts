/** A hyphen at the end of a line, unless what follows shows that it belongs to the word: "hälso-⏎och sjukvård". */
const DIVIDED = /(?<=\p{L})[-\u00ad]\n\s*(?=\p{Ll})(?!(?:och|eller|samt|and|or)\b)/gu;

/** A text without the hyphens that divide its words at the ends of lines: "Suicid-⏎prevention" is "Suicidprevention". */
export function undivided(text: string): string {
  return text.replace(DIVIDED, "");
}
