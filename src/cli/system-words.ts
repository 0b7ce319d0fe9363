import type { InBoth, Language } from "../language/language.ts";

/** The operating system's errors when a file cannot be read or written. */
const SYSTEM: Readonly<Record<string, InBoth<string>>> = {
  ENOENT: { sv: "filen eller dess mapp finns inte", en: "the file or its folder does not exist" },
  EACCES: { sv: "du har inte behörighet", en: "you do not have permission" },
  EPERM: { sv: "du har inte behörighet", en: "you do not have permission" },
  EISDIR: { sv: "det är en mapp", en: "it is a folder" },
  ENOTDIR: { sv: "en del av sökvägen är ingen mapp", en: "a part of the path is not a folder" },
  ENAMETOOLONG: { sv: "namnet är för långt", en: "the name is too long" },
  ENOSPC: { sv: "disken är full", en: "the disk is full" },
  EROFS: { sv: "disken är skrivskyddad", en: "the disk is read-only" },
  EBUSY: { sv: "filen är öppen i ett annat program", en: "the file is open in another program" },
  EFBIG: { sv: "filer får inte bli så stora", en: "files may not become that large" },
  EPIPE: { sv: "den som skulle läsa har slutat", en: "the reader has stopped" },
};

/** The operating system's error in words with its name, or the name alone where there are no words for it. */
export function systemWords(cause: string, lang: Language): string {
  const words = Object.hasOwn(SYSTEM, cause) ? SYSTEM[cause]?.[lang] : undefined;
  return words === undefined ? cause : `${words} (${cause})`;
}
