import type { OwnOptions } from "../../rules/own-options.ts";
import { definitionOf } from "../definitions-in-use.ts";
import { saidBy } from "./result-of.ts";

/** The words of the definition of an own rule, weight or rounding; its name where that is not in use. */
export function wordsOf(
  own: { readonly rule?: "own"; readonly by?: "own"; readonly name: string; readonly options?: OwnOptions },
  lang: "sv" | "en",
): string {
  const { rule, by, name, options = {} } = own;
  if (!rule && !by) return definitionOf("rounding", name.slice("own:".length))?.words[lang] ?? name;
  const words = definitionOf(rule ? "rule" : "weight", name)?.words[lang];
  return words ? saidBy(name, lang, () => words(options)) : `"${name}"`;
}
