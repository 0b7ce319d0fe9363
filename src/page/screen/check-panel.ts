import type { GivenFile } from "../asked.ts";
import type { VerificationView } from "../views/verification-view.ts";
import { element } from "./element.ts";
import { fileButton } from "./file-button.ts";
import type { Labels } from "./labels.ts";
import type { TableOptions } from "./table-options.ts";
import { verificationResult } from "./verification-result.ts";

/** What the panel does with what it is given. */
export interface CheckActions {
  readonly files: (files: readonly File[]) => void;
  readonly pasted: (file: GivenFile) => void;
  readonly workbook: () => void;
}

/** Where a table is dropped, chosen or pasted, and what was found of it. */
export class CheckPanel {
  readonly node: HTMLElement;
  readonly #labels: Labels;
  readonly #actions: CheckActions;
  readonly #result: HTMLElement = element("div", { class: "result" });
  readonly #zone: HTMLElement;

  constructor(labels: Labels, options: TableOptions, actions: CheckActions) {
    this.#labels = labels;
    this.#actions = actions;
    this.#zone = element(
      "div",
      { class: "drop" },
      element("p", { class: "drop-heading" }, labels.text("drop")),
      element("p", { class: "help" }, labels.text("dropHelp")),
      ...fileButton(labels, "choose", { id: "table-file", accept: "", several: true }, actions.files),
    );
    this.node = element("section", {}, this.#zone, this.#paste(), options.node, this.#result);
  }

  /** Marks that what is dragged may be dropped. */
  over(is: boolean): void {
    this.#zone.classList.toggle("over", is);
  }

  /** Shows what was found, in place of what was there. */
  show(views: readonly VerificationView[]): void {
    this.#result.replaceChildren(
      ...views.map((view, index) => verificationResult(view, index, this.#labels)),
    );
    if (views.some(({ table }) => table !== null))
      this.#result.append(
        element(
          "button",
          { type: "button", onclick: this.#actions.workbook },
          this.#labels.now("verifiedWorkbook"),
        ),
      );
  }

  /** Takes the reader to the first verdict. */
  focus(): void {
    this.#result.querySelector<HTMLElement>("h2")?.focus();
  }

  #paste(): HTMLElement {
    const area = element("textarea", {
      id: "pasted",
      rows: 4,
      spellcheck: "false",
      "aria-describedby": "paste-help",
    });
    const give = (text: string): void => {
      if (text.trim() === "") area.focus();
      else
        this.#actions.pasted({ name: this.#labels.now("pastedName"), bytes: new TextEncoder().encode(text) });
    };
    area.addEventListener("paste", (event) => {
      const html = event.clipboardData?.getData("text/html") ?? "";
      // A table from a page or a sheet is in the markup; its plain text is what the field shows.
      if (!/<table\b/i.test(html)) return;
      event.preventDefault();
      area.value = event.clipboardData?.getData("text/plain") ?? "";
      give(html);
    });
    return element(
      "div",
      { class: "paste" },
      element("label", { for: "pasted", class: "field" }, this.#labels.text("paste")),
      element("p", { class: "help", id: "paste-help" }, this.#labels.text("pasteHelp")),
      area,
      element(
        "button",
        { type: "button", onclick: () => give(area.value) },
        this.#labels.text("checkPasted"),
      ),
    );
  }
}
