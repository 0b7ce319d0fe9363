import type { InBoth, Language } from "./language.ts";

const MORE: InBoth<(count: number) => string> = {
  sv: (count) => `och ${count} till`,
  en: (count) => `and ${count} more`,
};

const OR: InBoth<string> = { sv: "eller", en: "or" };
const AND: InBoth<string> = { sv: "och", en: "and" };

/** A list, `a, b, c`; a long one is cut and ends with how many more there are. */
export function listOf(words: readonly string[], lang: Language, most = 12): string {
  const shown = words.slice(0, most).join(", ");
  return words.length > most ? `${shown} ${MORE[lang](words.length - most)}` : shown;
}

/** A choice, `a, b or c`. */
export function oneOf(words: readonly string[], lang: Language): string {
  return joined(words, OR[lang]);
}

/** All of a short list, `a, b and c`. */
export function allOf(words: readonly string[], lang: Language): string {
  return joined(words, AND[lang]);
}

function joined(words: readonly string[], last: string): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}

/** A count with its word: `1 row`, `2 rows`; the count may already be text. */
export function counted(count: number | string, one: string, many: string): string {
  return `${count} ${String(count) === "1" ? one : many}`;
}
