import type { InBoth, Language } from "../language/language.ts";
import type { PostName } from "../problems/flow.ts";

/** A post as the beginning of a sentence; "" for all money together. */
export function postWords({ area, line }: PostName, lang: Language): string {
  if (line !== undefined) return `${POST[lang].line} ${line}`;
  return area === undefined ? "" : `${POST[lang].area} ${area}`;
}

const POST: InBoth<{ readonly area: string; readonly line: string }> = {
  sv: { area: "Område", line: "Posten" },
  en: { area: "Area", line: "Line" },
};

/** A post before a sentence; "" for all money together. */
export function postPrefix(post: PostName, lang: Language): string {
  const words = postWords(post, lang);
  return words === "" ? "" : `${words}: `;
}
