import type { Language } from "../../language/language.ts";
import { PAGE_WORDS, type PageWord } from "../page-words.ts";

/** The page's own words where they are shown, so that all of them change with the language. */
export class Labels {
  lang: Language = "sv";
  readonly #places: ((lang: Language) => void)[] = [];

  /** A word as a text node that follows the language. */
  text(word: PageWord): Text {
    const node = document.createTextNode("");
    this.follow((lang) => {
      node.data = PAGE_WORDS[word][lang];
    });
    return node;
  }

  /** An element whose attribute is a word that follows the language. */
  named<Made extends Element>(made: Made, attribute: string, word: PageWord): Made {
    this.follow((lang) => made.setAttribute(attribute, PAGE_WORDS[word][lang]));
    return made;
  }

  /** Calls now and whenever the language changes. */
  follow(place: (lang: Language) => void): void {
    this.#places.push(place);
    place(this.lang);
  }

  /** A word as it is now. */
  now(word: PageWord): string {
    return PAGE_WORDS[word][this.lang];
  }

  change(lang: Language): void {
    this.lang = lang;
    for (const place of this.#places) place(lang);
  }
}
