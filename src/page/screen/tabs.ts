import type { PageWord } from "../page-words.ts";
import { element } from "./element.ts";
import type { Labels } from "./labels.ts";

/** One errand: its name and what it shows. */
export interface Tab {
  readonly id: string;
  readonly word: PageWord;
  readonly panel: HTMLElement;
}

/** Errands to switch between; arrow keys move among their names. */
export class Tabs {
  readonly node: HTMLElement;
  readonly #tabs: readonly {
    readonly button: HTMLButtonElement;
    readonly panel: HTMLElement;
    readonly id: string;
  }[];

  constructor(labels: Labels, tabs: readonly Tab[]) {
    this.#tabs = tabs.map(({ id, word, panel }) => {
      const button = element(
        "button",
        {
          type: "button",
          role: "tab",
          id: `tab-${id}`,
          "aria-controls": `panel-${id}`,
          onclick: () => this.show(id),
        },
        labels.text(word),
      );
      panel.id = `panel-${id}`;
      panel.setAttribute("role", "tabpanel");
      panel.setAttribute("aria-labelledby", button.id);
      return { id, button, panel };
    });
    const list = element(
      "div",
      { role: "tablist", class: "tabs", onkeydown: (event: KeyboardEvent) => this.#key(event) },
      ...this.#tabs.map(({ button }) => button),
    );
    this.node = labels.named(list, "aria-label", "errands");
    this.show(tabs[0]?.id ?? "");
  }

  show(id: string): void {
    for (const tab of this.#tabs) {
      const chosen = tab.id === id;
      tab.button.setAttribute("aria-selected", String(chosen));
      tab.button.tabIndex = chosen ? 0 : -1;
      tab.panel.hidden = !chosen;
    }
  }

  #key(event: KeyboardEvent): void {
    const at = this.#tabs.findIndex(({ button }) => button === event.target);
    const last = this.#tabs.length - 1;
    const moves: Readonly<Record<string, number>> = {
      ArrowRight: at === last ? 0 : at + 1,
      ArrowLeft: at === 0 ? last : at - 1,
      Home: 0,
      End: last,
    };
    const to = this.#tabs[moves[event.key] ?? -1];
    if (!to) return;
    event.preventDefault();
    this.show(to.id);
    to.button.focus();
  }
}
