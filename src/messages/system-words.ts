import type { InBoth, Language } from "../language/language.ts";

/** What the operating system answers when a file cannot be read or written. */
const WORDS: Readonly<Record<string, InBoth<string>>> = {
  ENOENT: { sv: "den eller dess mapp finns inte", en: "it or its folder is not there" },
  EACCES: { sv: "du har inte rätt till den", en: "you are not allowed to" },
  EPERM: { sv: "du har inte rätt till den", en: "you are not allowed to" },
  EISDIR: { sv: "det är en mapp", en: "it is a folder" },
  ENOTDIR: { sv: "en del av sökvägen är ingen mapp", en: "a part of the path is no folder" },
  ENAMETOOLONG: { sv: "namnet är för långt", en: "its name is too long" },
  ENOSPC: { sv: "det finns ingen plats kvar", en: "there is no space left" },
  EROFS: { sv: "där får inget skrivas", en: "nothing may be written there" },
};

/** The operating system's answer in words with its own name for it, or that name alone where there are no words. */
export function systemWords(cause: string, lang: Language): string {
  const words = Object.hasOwn(WORDS, cause) ? WORDS[cause]?.[lang] : undefined;
  return words === undefined ? cause : `${words} (${cause})`;
}
