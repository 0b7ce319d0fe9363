import type { Step } from "../asked.ts";
import { PAGE_SENTENCES, STEP_WORDS } from "../page-words.ts";
import { element } from "./element.ts";
import type { Labels } from "./labels.ts";

/** How long work may take before the page shows that it goes on. */
const PATIENCE_MS = 300;

/** The line that shows how far the work is, with a button that ends it, and what else is to be read aloud. */
export class Status {
  readonly node: HTMLElement;
  readonly #labels: Labels;
  readonly #words: HTMLElement = element("span", { role: "status" });
  readonly #bar: HTMLProgressElement = element("progress");
  readonly #busy: HTMLElement;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(labels: Labels, cancel: () => void) {
    this.#labels = labels;
    labels.named(this.#bar, "aria-label", "result");
    this.#busy = element(
      "span",
      { class: "busy", hidden: true },
      this.#bar,
      element("button", { type: "button", class: "quiet", onclick: cancel }, labels.text("cancel")),
    );
    this.node = element("div", { class: "status" }, this.#words, this.#busy);
  }

  /** Shows a step, once it takes a while. */
  step({ step, number, of }: Step): void {
    const show = (): void => {
      const { lang } = this.#labels;
      this.#busy.hidden = false;
      // The step under way is not done: the bar stands at those before it.
      this.#bar.max = of;
      if (of === 1) this.#bar.removeAttribute("value");
      else this.#bar.value = number - 1;
      const words = STEP_WORDS[step][lang];
      this.#words.textContent = of === 1 ? `${words} …` : PAGE_SENTENCES.step[lang](words, number, of);
    };
    clearTimeout(this.#timer);
    if (this.#busy.hidden) this.#timer = setTimeout(show, PATIENCE_MS);
    else show();
  }

  /** Ends what is shown, with words to read aloud. */
  done(words = ""): void {
    clearTimeout(this.#timer);
    this.#busy.hidden = true;
    this.#words.textContent = words;
  }
}
