import { html, htmlText } from "./html.ts";

/** A table of figures: the first `left` columns are text, and the last of them names the row. */
export interface FigureTable {
  /** What the table is, for screen readers. */
  readonly caption: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly sums: readonly (readonly string[])[];
  readonly left: number;
  /** A bar for each row, drawn after its name. */
  readonly bars: { readonly heading: string; readonly marks: readonly string[] };
  /** Shown below it in a narrow window. */
  readonly hint: string;
  /** Whether the rows are wrong figures, marked as such. */
  readonly wrong?: boolean;
}

/** More rows than this are shown in a box of their own to scroll in. */
const TALL = 40;

/** The table in a box that scrolls by itself, so that the page never becomes wider than its window. */
export function figureTable(table: FigureTable): string {
  const { caption, headings, rows, sums, left, bars, wrong = false } = table;
  const name = left - 1;
  const cell = (text: string, column: number): string => {
    const mark = wrong && column === 0 ? ["wrong"] : [];
    const classes = [...(column < left ? ["text"] : []), ...mark].join(" ");
    const attributes: Record<string, string> = classes === "" ? {} : { class: classes };
    return column === name
      ? html("th", { ...attributes, scope: "row" }, htmlText(text))
      : html("td", attributes, htmlText(text));
  };
  const line = (texts: readonly string[], bar: string): string => {
    const cells = texts.map(cell);
    return html("tr", {}, ...cells.slice(0, left), bar, ...cells.slice(left));
  };
  const heads = headings.map((heading, column) =>
    html("th", { ...(column < left && { class: "text" }), scope: "col" }, htmlText(heading)),
  );
  const barHead = html("th", { class: "text", scope: "col" }, htmlText(bars.heading));
  const body = rows.map((row, index) => line(row, html("td", { class: "bar" }, bars.marks[index] ?? "")));
  const foot = sums.map((row) => line(row, html("td", {})));
  const box = html(
    "div",
    { class: rows.length > TALL ? "tall" : "wide", role: "region", tabindex: 0, "aria-label": caption },
    html(
      "table",
      { "aria-label": caption },
      html("thead", {}, html("tr", {}, ...heads.slice(0, left), barHead, ...heads.slice(left))),
      html("tbody", {}, ...body),
      foot.length > 0 ? html("tfoot", {}, ...foot) : "",
    ),
  );
  return box + html("p", { class: "hint" }, htmlText(table.hint));
}
