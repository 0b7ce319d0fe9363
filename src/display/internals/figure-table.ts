import { html, htmlText } from "./html.ts";

/** A table of figures: the first `left` columns are text. */
export interface FigureTable {
  /** What the table is, for screen readers. */
  readonly caption: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly sums: readonly (readonly string[])[];
  readonly left: number;
  /** The column that names the row; the last of text by default. */
  readonly name?: number;
  /** A bar for each row, drawn after its name. */
  readonly bars: { readonly heading: string; readonly marks: readonly string[] };
  /** Whether the rows are wrong figures, marked as such. */
  readonly wrong?: boolean;
}

/** More rows than this are shown in a box of their own to scroll in. */
const TALL = 40;

/**
 * The table in a box that scrolls by itself, so that the page never becomes wider than its window. The name of each row and
 * the last column stay in sight.
 */
export function figureTable(table: FigureTable): string {
  const { caption, headings, rows, sums, left, name = left - 1, bars, wrong = false } = table;
  const classesOf = (column: number): string[] => [
    ...(column < left ? ["text"] : []),
    ...(column === name ? ["name"] : []),
    ...(column === headings.length - 1 ? ["end"] : []),
  ];
  const cell = (text: string, column: number): string => {
    const mark = wrong && column === 0 ? ["wrong"] : [];
    const classes = [...classesOf(column), ...mark].join(" ");
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
    html(
      "th",
      { ...(classesOf(column).length > 0 && { class: classesOf(column).join(" ") }), scope: "col" },
      htmlText(heading),
    ),
  );
  const barHead = html("th", { class: "text bar", scope: "col" }, htmlText(bars.heading));
  const body = rows.map((row, index) => line(row, html("td", { class: "bar" }, bars.marks[index] ?? "")));
  const foot = sums.map((row) => line(row, html("td", { class: "bar" })));
  return html(
    "div",
    { class: rows.length > TALL ? "tall" : "wide", role: "region", tabindex: 0, "aria-label": caption },
    html(
      "table",
      // The number of columns decides how small the text must be for a sheet of paper.
      { "aria-label": caption, style: `--columns:${headings.length}` },
      html("thead", {}, html("tr", {}, ...heads.slice(0, left), barHead, ...heads.slice(left))),
      html("tbody", {}, ...body),
      foot.length > 0 ? html("tfoot", {}, ...foot) : "",
    ),
  );
}
