import type { Level } from "../../recipients/recipient.ts";
import { PAGE_SENTENCES, type PageWord } from "../page-words.ts";
import type { AgreementView } from "../views/agreement-view.ts";
import type { AllocationView } from "../views/allocation-view.ts";
import { bulletList } from "./bullet-list.ts";
import { element } from "./element.ts";
import type { Labels } from "./labels.ts";

/** What the panel does when something is chosen in it. */
export interface AmountsActions {
  readonly level: (level: Level) => void;
  readonly recipient: (id: string) => void;
  readonly nearest: () => void;
  readonly workbook: () => void;
}

/** What each recipient gets: levels to choose among, a list to search, and the notes about it. */
export class AmountsPanel {
  readonly node: HTMLElement = element("section");
  /** Whether the nearest register stands in for one that is missing. */
  readonly nearest: HTMLInputElement;
  readonly #labels: Labels;
  readonly #actions: AmountsActions;
  readonly #levels: HTMLElement = element("div", { class: "choices" });
  readonly #search: HTMLInputElement;
  readonly #found: HTMLElement = element("p", { class: "help", role: "status" });
  readonly #table: HTMLTableElement = element("table", { class: "amounts" });
  readonly #notes: HTMLElement = element("div");
  readonly #estimate: HTMLElement;
  #shown: AllocationView | undefined;

  constructor(labels: Labels, actions: AmountsActions, detail: HTMLElement) {
    this.#labels = labels;
    this.#actions = actions;
    this.nearest = element("input", { type: "checkbox", onchange: actions.nearest });
    this.#estimate = element(
      "label",
      { class: "choice", hidden: true },
      this.nearest,
      element("span", {}, labels.text("nearest")),
    );
    this.#search = element("input", {
      type: "search",
      id: "search",
      autocomplete: "off",
      oninput: () => this.#filter(),
    });
    const box = element("div", { class: "list", role: "region", tabindex: 0 }, this.#table);
    labels.named(box, "aria-label", "amounts");
    this.node.append(
      element("fieldset", { class: "levels" }, element("legend", {}, labels.text("level")), this.#levels),
      this.#estimate,
      element(
        "div",
        { class: "columns" },
        element(
          "div",
          { class: "side" },
          element("label", { for: "search", class: "field" }, labels.text("search")),
          this.#search,
          this.#found,
          box,
          element("button", { type: "button", onclick: actions.workbook }, labels.text("workbook")),
        ),
        detail,
      ),
      this.#notes,
    );
  }

  /** The levels of an agreement. */
  offer({ levels }: AgreementView, chosen: Level): void {
    this.#levels.replaceChildren(
      ...levels.map(({ level, name }) => {
        const radio = element("input", {
          type: "radio",
          name: "level",
          value: level,
          checked: level === chosen,
          onchange: () => this.#actions.level(level),
        });
        return element("label", { class: "choice" }, radio, element("span", {}, name));
      }),
    );
  }

  show(view: AllocationView): void {
    const { headings, rows, sums, notes } = view;
    if (this.#shown?.level !== view.level) this.#search.value = "";
    this.#shown = view;
    this.#estimate.hidden = !view.estimable && !this.nearest.checked;
    this.#table.hidden = rows.length === 0;
    this.#table.replaceChildren(
      element("caption", { class: "hidden" }, headings.join(", ")),
      element(
        "thead",
        {},
        element(
          "tr",
          {},
          element("th", { scope: "col" }, headings[0]),
          element("th", { scope: "col", class: "amount" }, headings[1]),
        ),
      ),
      element("tbody", {}, ...rows.map((row) => this.#row(row))),
      element(
        "tfoot",
        {},
        ...sums.map(([name, amount]) =>
          element(
            "tr",
            {},
            element("th", { scope: "row" }, name),
            element("td", { class: "amount" }, amount),
          ),
        ),
      ),
    );
    this.#notes.replaceChildren(...bulletList(this.#labels.now("notes"), notes));
    this.#filter();
  }

  /** Takes away what is shown, until other amounts are. */
  clear(): void {
    this.#shown = undefined;
    this.#search.value = "";
    this.#table.hidden = true;
    this.#table.replaceChildren();
    this.#notes.replaceChildren();
    this.#found.textContent = "";
  }

  /** Marks the recipient whose amounts are explained. */
  mark(id: string | undefined): void {
    for (const button of this.#table.querySelectorAll("button"))
      if (button.dataset["id"] === id) button.setAttribute("aria-current", "true");
      else button.removeAttribute("aria-current");
  }

  /** Moves to the recipient that is marked, or to the search. */
  focus(): void {
    (this.#table.querySelector<HTMLElement>("[aria-current]") ?? this.#search).focus();
  }

  #row({ id, code, name, amount }: AllocationView["rows"][number]): HTMLElement {
    const button = element(
      "button",
      { type: "button", class: "name", "data-id": id, onclick: () => this.#actions.recipient(id) },
      name,
    );
    const row = element(
      "tr",
      {},
      element("th", { scope: "row" }, button),
      element("td", { class: "amount" }, amount),
    );
    row.dataset["search"] = `${name} ${code}`.toLowerCase();
    return row;
  }

  #filter(): void {
    const asked = this.#search.value.trim().toLowerCase();
    const rows = [...this.#table.querySelectorAll<HTMLElement>("tbody tr")];
    for (const row of rows) row.hidden = !(row.dataset["search"] ?? "").includes(asked);
    const shown = rows.filter(({ hidden }) => !hidden).length;
    const words: PageWord[] = this.#estimate.hidden ? ["noAmounts"] : ["noAmounts", "orEstimate"];
    const none = rows.length === 0 ? words.map((word) => this.#labels.now(word)).join(" ") : "";
    this.#found.textContent =
      asked === "" || none !== "" ? none : PAGE_SENTENCES.found[this.#labels.lang](shown, rows.length);
  }
}
