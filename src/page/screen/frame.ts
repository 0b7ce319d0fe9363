import type { Language } from "../../language/language.ts";
import { PAGE_WORDS } from "../page-words.ts";
import { element } from "./element.ts";
import type { Labels } from "./labels.ts";

const LANGUAGES: readonly (readonly [lang: Language, name: string])[] = [
  ["sv", "Svenska"],
  ["en", "English"],
];

/** Puts the page's parts between a header, with the languages to choose between, and what is read last. */
export function frame(
  body: HTMLElement,
  labels: Labels,
  parts: readonly Node[],
  choose: (lang: Language) => void,
): void {
  const buttons = LANGUAGES.map(([lang, name]) =>
    element("button", { type: "button", lang, class: "quiet", onclick: () => choose(lang) }, name),
  );
  labels.follow((lang) => {
    document.documentElement.lang = lang;
    document.title = PAGE_WORDS.title[lang];
    for (const button of buttons) button.setAttribute("aria-pressed", String(button.lang === lang));
  });
  const languages = element("div", { role: "group", class: "languages" }, ...buttons);
  body.replaceChildren(
    element("a", { class: "skip", href: "#main" }, labels.text("skip")),
    element(
      "header",
      {},
      element("p", { class: "brand" }, "fordela"),
      labels.named(languages, "aria-label", "language"),
    ),
    element(
      "main",
      { id: "main", tabindex: -1 },
      element("h1", {}, labels.text("heading")),
      element("p", { class: "help" }, labels.text("private")),
      ...parts,
    ),
  );
}
