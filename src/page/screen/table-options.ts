import type { TableChoice } from "../asked.ts";
import { PAGE_WORDS, type PageWord } from "../page-words.ts";
import type { AgreementView } from "../views/agreement-view.ts";
import { element } from "./element.ts";
import type { Labels } from "./labels.ts";

type Choice = readonly [value: string, text: string];

/** What the reader may state about a table where it is not read as it should be. */
export class TableOptions {
  readonly node: HTMLElement;
  readonly #labels: Labels;
  readonly #against: HTMLSelectElement = element("select", { id: "against" });
  readonly #level: HTMLSelectElement = element("select", { id: "table-level" });
  readonly #lines: HTMLElement = element("div", { class: "choices" });
  readonly #unit: HTMLSelectElement = element("select", { id: "table-unit" });
  readonly #kind: HTMLSelectElement = element("select", { id: "table-kind" });
  readonly #whose: HTMLInputElement = element("input", {
    id: "table-whose",
    type: "text",
    autocomplete: "off",
  });
  readonly #partial: HTMLInputElement = element("input", { type: "checkbox" });

  constructor(labels: Labels, changed: () => void) {
    this.#labels = labels;
    const whose = field(labels, "whose", this.#whose);
    const shown = (): void => {
      whose.hidden = this.#kind.value !== "split";
    };
    shown();
    this.node = element(
      "div",
      { class: "options" },
      field(labels, "against", this.#against),
      element(
        "details",
        {},
        element("summary", {}, labels.text("options")),
        element(
          "div",
          { class: "fields" },
          field(labels, "kind", this.#kind),
          whose,
          field(labels, "level", this.#level),
          field(labels, "unit", this.#unit),
          element("label", { class: "choice" }, this.#partial, element("span", {}, labels.text("partial"))),
        ),
        element("fieldset", {}, element("legend", {}, labels.text("line")), this.#lines),
      ),
    );
    this.node.addEventListener("change", () => {
      shown();
      changed();
    });
  }

  /** Offers what an agreement has, keeping what is chosen. */
  offer({ title, levels, lines, units }: AgreementView): void {
    const { lang } = this.#labels;
    const word = (key: PageWord): string => PAGE_WORDS[key][lang];
    const auto: Choice = ["", word("auto")];
    fill(this.#against, [
      ["agreement", title],
      ["sums", word("onlySums")],
    ]);
    fill(this.#level, [auto, ...levels.map(({ level, several }): Choice => [level, several])]);
    const chosen = this.#chosenLines();
    this.#lines.replaceChildren(
      ...lines.map(({ id, name }) => {
        const box = element("input", {
          type: "checkbox",
          name: "table-line",
          value: id,
          checked: chosen.includes(id),
        });
        return element("label", { class: "choice" }, box, element("span", {}, name));
      }),
    );
    fill(this.#unit, [auto, ...units]);
    fill(this.#kind, [
      auto,
      ...(["recipients", "summary", "split"] as const).map((kind): Choice => [kind, word(kind)]),
    ]);
  }

  #chosenLines(): string[] {
    return [...this.#lines.querySelectorAll<HTMLInputElement>(":checked")].map(({ value }) => value);
  }

  get choice(): TableChoice {
    const chosen = this.#chosenLines();
    const given = {
      level: this.#level.value,
      lines: chosen.length === 0 ? "" : chosen,
      unit: this.#unit.value,
      kind: this.#kind.value,
      recipient: this.#kind.value === "split" ? this.#whose.value.trim() : "",
      partial: this.#partial.checked || "",
      onlySums: this.#against.value === "sums" || "",
    };
    return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== "")) as TableChoice;
  }
}

function field(labels: Labels, word: PageWord, input: HTMLElement): HTMLElement {
  return element("div", {}, element("label", { for: input.id, class: "field" }, labels.text(word)), input);
}

function fill(select: HTMLSelectElement, choices: readonly Choice[]): void {
  const chosen = select.value;
  select.replaceChildren(...choices.map(([value, text]) => element("option", { value }, text)));
  select.value = choices.some(([value]) => value === chosen) ? chosen : (choices[0]?.[0] ?? "");
}
