import { html, htmlText } from "./html.ts";

/** A table of figures: the first `left` columns are text, the last may be a bar. */
export interface FigureTable {
  /** What the table is, for those who do not see it. */
  readonly caption: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly sums: readonly (readonly string[])[];
  readonly left: number;
  /** A bar for each row, drawn in a last column of its own. */
  readonly bars?: { readonly heading: string; readonly marks: readonly string[] };
}

/** More rows than this are shown in a box of their own to scroll in. */
const TALL = 40;

/** The table in a box that scrolls by itself, so that no page grows wider than its window. */
export function figureTable({ caption, headings, rows, sums, left, bars }: FigureTable): string {
  const kind = (column: number): { class?: string } => (column < left ? { class: "text" } : {});
  const cells = (
    row: readonly string[],
    head: number,
    tag: "th" | "td",
    scope: Record<string, string>,
  ): string =>
    row
      .map((cell, column) =>
        column === head
          ? html("th", { ...kind(column), ...scope }, htmlText(cell))
          : html(tag, kind(column), htmlText(cell)),
      )
      .join("");
  const name = Math.max(0, left - 1);
  const head = headings
    .map((heading, column) => html("th", { ...kind(column), scope: "col" }, htmlText(heading)))
    .join("");
  const barHead = bars ? html("th", { class: "text", scope: "col" }, htmlText(bars.heading)) : "";
  const body = rows.map((row, index) =>
    html(
      "tr",
      {},
      cells(row, name, "td", { scope: "row" }),
      bars ? html("td", { class: "bar" }, bars.marks[index] ?? "") : "",
    ),
  );
  const foot = sums.map((row) =>
    html("tr", {}, cells(row, name, "td", { scope: "row" }), bars ? html("td", {}) : ""),
  );
  const table = html(
    "table",
    { "aria-label": caption },
    html("thead", {}, html("tr", {}, head, barHead)),
    html("tbody", {}, ...body),
    foot.length > 0 ? html("tfoot", {}, ...foot) : "",
  );
  const scrolled = { class: rows.length > TALL ? "tall" : "wide", role: "region", tabindex: 0 };
  return html("div", { ...scrolled, "aria-label": caption }, table);
}
