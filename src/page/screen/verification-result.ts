import type { VerificationView } from "../views/verification-view.ts";
import { bulletList } from "./bullet-list.ts";
import { element } from "./element.ts";
import type { Labels } from "./labels.ts";
import { markedGrid } from "./marked-grid.ts";

const SIGNS: Readonly<Record<VerificationView["messages"][number]["severity"], string>> = {
  error: "✗",
  warning: "!",
  note: "•",
};

/** What was found of a table: the verdict first, then wrong figures, problems, causes, and the table itself. */
export function verificationResult(view: VerificationView, index: number, labels: Labels): HTMLElement {
  const { verdict, line, figures, messages, causes, accepted, notes, table } = view;
  const id = `verdict-${index + 1}`;
  return element(
    "section",
    { class: "verification", "aria-labelledby": id },
    element("h2", { id, class: `verdict ${verdict}`, tabindex: -1 }, line),
    ...messages.map(({ severity, text }) =>
      element("p", { class: `message ${severity}` }, `${SIGNS[severity]} ${text}`),
    ),
    ...wrongFigures(figures, labels),
    ...(causes.heading === "" ? [] : [element("h3", {}, causes.heading)]),
    ...causes.texts.map((cause) => element("p", { class: "message cause" }, cause)),
    ...bulletList(accepted.heading, accepted.texts),
    ...(table ? markedGrid(table, labels) : []),
    ...bulletList(labels.now("checkedBy"), notes),
  );
}

/** The wrong figures as a table; in a narrow window each row is a small box with its headings in it. */
function wrongFigures({ headings, rows }: VerificationView["figures"], labels: Labels): Node[] {
  if (rows.length === 0) return [];
  const name = labels.now("wrong");
  const cell = (text: string, at: number): HTMLElement => {
    // The first two name the figure, and a cause stands last.
    const amount = at >= 2 && at <= 4;
    const attributes = {
      role: at === 0 ? "rowheader" : "cell",
      class: amount ? "amount" : "",
      "data-heading": headings[at] ?? "",
    };
    return at === 0 ? element("th", { ...attributes, scope: "row" }, text) : element("td", attributes, text);
  };
  return [
    element("h3", {}, name),
    element(
      "table",
      { class: "wrong-figures", role: "table", "aria-label": name },
      element(
        "thead",
        { role: "rowgroup" },
        element(
          "tr",
          { role: "row" },
          ...headings.map((heading, at) =>
            element(
              "th",
              { scope: "col", role: "columnheader", class: at >= 2 && at <= 4 ? "amount" : "" },
              heading,
            ),
          ),
        ),
      ),
      element(
        "tbody",
        { role: "rowgroup" },
        ...rows.map((row) => element("tr", { role: "row" }, ...row.map(cell))),
      ),
    ),
  ];
}
