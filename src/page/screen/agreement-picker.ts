import type { BundledView } from "../asked.ts";
import type { AgreementView } from "../views/agreement-view.ts";
import { element } from "./element.ts";
import { fileButton } from "./file-button.ts";
import type { Labels } from "./labels.ts";

/** What the picker does when one is chosen. */
export interface PickerActions {
  readonly choose: (id: string) => void;
  /** An agreement file, and files of what it needs. */
  readonly open: (files: readonly File[]) => void;
  /** The agreement of the files that were opened, again. */
  readonly reopen: () => void;
}

/** The agreements to choose among, and a button for one in a file. */
export class AgreementPicker {
  readonly node: HTMLElement;
  readonly #list: HTMLElement = element("div", { class: "choices" });
  readonly #described: HTMLElement = element("ul", { class: "notes" });
  readonly #actions: PickerActions;

  constructor(labels: Labels, actions: PickerActions) {
    this.#actions = actions;
    const help = element("p", { class: "help" }, labels.text("openHelp"));
    this.node = element(
      "section",
      { class: "agreement", "aria-labelledby": "agreement-heading" },
      element("h2", { id: "agreement-heading" }, labels.text("agreement")),
      element("fieldset", {}, element("legend", { class: "hidden" }, labels.text("agreement")), this.#list),
      element(
        "div",
        { class: "line" },
        ...fileButton(
          labels,
          "open",
          { id: "agreement-file", accept: ".json,.xlsx,.ods,.csv,.txt,.html,.md", several: true },
          actions.open,
        ),
        help,
      ),
      element("details", {}, element("summary", {}, labels.text("about")), this.#described),
    );
  }

  /** The bundled agreements, the newest first. */
  offer(bundled: readonly BundledView[], chosen: string): void {
    const newest = [...bundled].sort((one, other) => other.year - one.year);
    this.#list.replaceChildren(
      ...newest.map(({ id, title }) => choice(id, title, id === chosen, () => this.#actions.choose(id))),
    );
  }

  /** Shows an agreement as the chosen one; one from a file joins the others. */
  show({ id, title, described }: AgreementView, fromFile: boolean): void {
    if (fromFile) {
      this.#list.querySelector("[data-own]")?.remove();
      const own = choice(id, title, true, this.#actions.reopen);
      own.dataset["own"] = "";
      this.#list.append(own);
    }
    this.#described.replaceChildren(...described.map((text) => element("li", {}, text)));
  }
}

function choice(id: string, title: string, checked: boolean, onchange: () => void): HTMLElement {
  const radio = element("input", { type: "radio", name: "agreement", value: id, checked, onchange });
  return element("label", { class: "choice" }, radio, element("span", {}, title));
}
