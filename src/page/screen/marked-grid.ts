import { MARK_WORDS, PAGE_SENTENCES } from "../page-words.ts";
import type { Mark, MarkedCell, MarkedTable } from "../views/marked-table.ts";
import { element } from "./element.ts";
import type { Labels } from "./labels.ts";
import { scrollBox } from "./scroll-box.ts";

const SIGNS: Readonly<Record<Mark, string>> = {
  right: "✓",
  wrong: "✗",
  doubtful: "!",
  known: "~",
  unchecked: "–",
};

/** A verified table as it was printed, with a sign and a colour in every cell that was looked at. */
export function markedGrid({ columns, rows, of }: MarkedTable, labels: Labels): Node[] {
  const { lang } = labels;
  const name = labels.now("table");
  const marks = new Set(rows.flatMap(({ cells }) => cells.flatMap(({ mark }) => mark ?? [])));
  // The first column of words names the row, and stays in sight.
  const naming = columns.findIndex(({ figures }) => !figures);
  const heads = columns.map(({ letter, header, figures }, at) =>
    element(
      "th",
      { scope: "col", class: classes(figures && "amount", at === naming && "naming") },
      element("span", { class: "letter" }, letter),
      header === "" ? "" : ` ${header}`,
    ),
  );
  const table = element(
    "table",
    { class: "marked" },
    element("caption", { class: "hidden" }, name),
    element(
      "thead",
      {},
      element("tr", {}, element("th", { scope: "col", class: "number" }, labels.now("row")), ...heads),
    ),
    element(
      "tbody",
      {},
      ...rows.map(({ number, sum, cells }) =>
        element(
          "tr",
          sum ? { class: "sum" } : {},
          element("td", { class: "number" }, String(number)),
          ...cells.map((cell, at) => cellOf(cell, at === naming, labels)),
        ),
      ),
    ),
  );
  return [
    element("h3", {}, name),
    element(
      "ul",
      { class: "legend" },
      ...(Object.keys(SIGNS) as Mark[])
        .filter((mark) => marks.has(mark))
        .map((mark) => element("li", { class: mark }, `${SIGNS[mark]} ${MARK_WORDS[mark][lang]}`)),
    ),
    ...(rows.length < of ? [element("p", {}, PAGE_SENTENCES.someRows[lang](rows.length, of))] : []),
    scrollBox(table, name, labels),
  ];
}

function cellOf({ text, figure, mark, note }: MarkedCell, naming: boolean, labels: Labels): HTMLElement {
  const attributes = { class: classes(figure && "amount", naming && "naming", mark) };
  const content: (Node | string)[] = [];
  if (mark) {
    content.push(element("span", { class: "sign", "aria-hidden": "true" }, SIGNS[mark]), " ");
    if (mark !== "right")
      content.push(element("span", { class: "hidden" }, `${MARK_WORDS[mark][labels.lang]}: `));
  }
  content.push(text);
  if (note !== undefined) content.push(element("span", { class: "should" }, note));
  return naming
    ? element("th", { ...attributes, scope: "row" }, ...content)
    : element("td", attributes, ...content);
}

function classes(...names: readonly (string | false | undefined)[]): string | undefined {
  const given = names.filter((name) => name);
  return given.length > 0 ? given.join(" ") : undefined;
}
