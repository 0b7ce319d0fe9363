import type { RecipientView } from "../views/recipient-view.ts";
import { element } from "./element.ts";
import type { Labels } from "./labels.ts";

/** What a recipient gets of each line, and why. */
export class RecipientPanel {
  readonly node: HTMLElement = element("section", { class: "detail" });
  readonly #labels: Labels;
  readonly #back: () => void;

  constructor(labels: Labels, back: () => void) {
    this.#labels = labels;
    this.#back = back;
    this.clear();
  }

  clear(): void {
    this.node.removeAttribute("aria-labelledby");
    this.node.replaceChildren(element("p", { class: "help" }, this.#labels.text("pick")));
  }

  /** @param moved whether the reader asked for it just now, and is then taken to it */
  show(
    { name, total, answer, headings, lines, sum, reasonsHeading, facts, reasons }: RecipientView,
    moved: boolean,
  ): void {
    const heading = element("h2", { id: "recipient-heading", tabindex: -1 }, name);
    this.node.setAttribute("aria-labelledby", "recipient-heading");
    this.node.replaceChildren(
      heading,
      element("p", { class: "total amount" }, total),
      ...answer.map((sentence) => element("p", {}, sentence)),
      element(
        "table",
        { class: "amounts" },
        element("caption", { class: "hidden" }, `${name}: ${headings.join(", ")}`),
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
        element(
          "tbody",
          {},
          ...lines.map((line) =>
            element(
              "tr",
              {},
              element("th", { scope: "row" }, line.name, element("span", { class: "id" }, line.id)),
              element("td", { class: "amount" }, line.amount),
            ),
          ),
        ),
        element(
          "tfoot",
          {},
          element(
            "tr",
            {},
            element("th", { scope: "row" }, sum[0]),
            element("td", { class: "amount" }, sum[1]),
          ),
        ),
      ),
      element("h3", {}, reasonsHeading),
      ...facts.map((fact) => element("p", {}, fact)),
      element(
        "ul",
        { class: "notes" },
        ...reasons.map(({ line, text }) =>
          element("li", {}, ...(line === "" ? [] : [element("b", {}, `${line}:`), " "]), text),
        ),
      ),
      element(
        "button",
        { type: "button", class: "quiet back", onclick: this.#back },
        this.#labels.now("back"),
      ),
    );
    if (moved) heading.focus();
  }
}
