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
export function markedGrid({ columns, naming, rows, of }: MarkedTable, labels: Labels): Node[] {
  const { lang } = labels;
  const name = labels.now("table");
  const marks = new Set(rows.flatMap(({ cells }) => cells.flatMap(({ mark }) => mark ?? [])));
  // The last column of amounts, mostly their sum, stays in sight too.
  const last = columns.findLastIndex(({ figures }) => figures);
  const headings = columns.map(({ letter, header }) => `${letter} ${header}`.trim());
  const kept = (at: number): string | false => (at === naming ? "naming" : at === last && "last");
  const heads = columns.map(({ letter, header, figures }, at) =>
    element(
      "th",
      { scope: "col", role: "columnheader", class: classes(figures && "amount", kept(at)) },
      element("span", { class: "letter" }, letter),
      header === "" ? "" : ` ${header}`,
    ),
  );
  const row = labels.now("row");
  // In a narrow window each row is a small box; the roles keep it a table for those who hear it.
  const table = element(
    "table",
    { class: "marked cards", role: "table", "aria-label": name },
    element(
      "thead",
      { role: "rowgroup" },
      element(
        "tr",
        { role: "row" },
        element("th", { scope: "col", role: "columnheader", class: "number" }, row),
        ...heads,
      ),
    ),
    element(
      "tbody",
      { role: "rowgroup" },
      ...rows.map(({ number, sum, cells }) =>
        element(
          "tr",
          { role: "row", class: classes(sum && "sum") },
          element("td", { role: "cell", class: "number", "data-heading": row }, String(number)),
          ...cells.map((cell, at) => cellOf(cell, { kept: kept(at), heading: headings[at] ?? "" }, labels)),
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

function cellOf(
  { text, figure, mark, note }: MarkedCell,
  { kept, heading }: { readonly kept: string | false; readonly heading: string },
  labels: Labels,
): HTMLElement {
  const naming = kept === "naming";
  const content = element("span", { class: "content" });
  if (mark) {
    content.append(element("span", { class: "sign", "aria-hidden": "true" }, SIGNS[mark]), " ");
    if (mark !== "right")
      content.append(element("span", { class: "hidden" }, `${MARK_WORDS[mark][labels.lang]}: `));
  }
  content.append(text);
  if (note !== undefined) content.append(element("span", { class: "should" }, note));
  const empty = text === "" && mark === undefined && "empty";
  const attributes = { class: classes(figure && "amount", kept, mark, empty), "data-heading": heading };
  return naming
    ? element("th", { ...attributes, role: "rowheader", scope: "row" }, content)
    : element("td", { ...attributes, role: "cell" }, content);
}

function classes(...names: readonly (string | false | undefined)[]): string | undefined {
  const given = names.filter((name) => name);
  return given.length > 0 ? given.join(" ") : undefined;
}
