import type { Language } from "../language/language.ts";

/** The language that the arguments ask for; read first, so that messages about the others are in it too. */
export function languageOf(argv: readonly string[]): Language {
  const at = argv.indexOf("--lang");
  return argv.includes("--lang=en") || (at >= 0 && argv[at + 1] === "en") ? "en" : "sv";
}
