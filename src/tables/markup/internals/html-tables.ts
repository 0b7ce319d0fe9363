import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse, type TreeAdapter } from "parse5";
import { refuse } from "../../../problems/refuse.ts";
import { cellKind } from "../../cells/cell-kind.ts";
import { type Cell, type Grid, placeAt } from "../../csv/grid.ts";
import type { TextTable } from "../text-table.ts";
import {
  attribute,
  type HtmlElement,
  type HtmlNode,
  isElement,
  isHidden,
  textOfHtml,
} from "./text-of-html.ts";

/** Browsers stop at 512; deeper pages take time that grows with the square. */
const DEEPEST = 2000;
/** No table is wider; a cell may claim to span 1000 columns. */
const WIDEST = 2000;
const MOST_CELLS = 2_000_000;
/** A paragraph above a table is taken as its title if it is no longer than this. */
const LONGEST_TITLE = 200;
/** How many of the texts above a table, with their heading, are taken as its titles. */
const MOST_TITLES = 4;

const HEADING = /^h[1-6]$/;
const TITLE = /^(?:h[1-6]|p|figcaption|summary|legend|dt)$/;

/** A page's table, with the texts above it. */
interface Found {
  readonly table: HtmlElement;
  readonly above: readonly TextAbove[];
}

interface TextAbove {
  readonly text: string;
  readonly line: number;
  readonly isHeading: boolean;
}

/** Every table of a page that has a cell, in order; one inside another is a table of its own. */
export function htmlTables(html: string, file: string): TextTable[] {
  let left = MOST_CELLS;
  return tablesOf(parsed(html, file)).flatMap(({ table, above }) => {
    const read = tableRead(table, above, (cells) => {
      left -= cells;
      if (left < 0) refuse("file-format", [], { file, format: "HTML", title: null, fault: "too-large" });
    });
    return read ? [read] : [];
  });
}

function parsed(html: string, file: string): HtmlNode {
  const depths = new WeakMap<object, number>();
  const deeper = (parent: object, child: object): void => {
    const depth = (depths.get(parent) ?? 0) + 1;
    if (depth > DEEPEST) refuse("file-format", [], { file, format: "HTML", title: null, fault: "too-large" });
    depths.set(child, depth);
  };
  const treeAdapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    appendChild(parent, child) {
      deeper(parent, child);
      defaultTreeAdapter.appendChild(parent, child);
    },
    insertBefore(parent, child, before) {
      deeper(parent, child);
      defaultTreeAdapter.insertBefore(parent, child, before);
    },
  };
  return parse(html, { treeAdapter, sourceCodeLocationInfo: true, scriptingEnabled: false });
}

function tablesOf(page: HtmlNode): Found[] {
  const found: Found[] = [];
  let above: TextAbove[] = [];
  /** How many tables the node is inside: a paragraph in a cell is no title. */
  let inside = 0;
  const left: (HtmlNode | "end")[] = [page];
  for (let node = left.pop(); node; node = left.pop()) {
    if (node === "end") {
      inside--;
      continue;
    }
    if (isElement(node) && (inside > 0 ? HEADING : TITLE).test(node.tagName) && !isHidden(node)) {
      const text = textOfHtml(node).replaceAll("\n", " ");
      const isHeading = HEADING.test(node.tagName);
      if (isHeading) above = [];
      if (text !== "" && (isHeading || text.length <= LONGEST_TITLE))
        above = [...above.slice(1 - MOST_TITLES), { text, line: lineOf(node), isHeading }];
    }
    if (isElement(node) && node.tagName === "table") {
      found.push({ table: node, above });
      above = above.filter(({ isHeading }) => isHeading);
      inside++;
      left.push("end");
    }
    if ("childNodes" in node) for (const child of node.childNodes.toReversed()) left.push(child);
  }
  return found;
}

interface Row {
  readonly cells: readonly HtmlElement[];
  readonly line: number;
  readonly hidden: boolean;
  readonly section: HtmlElement;
}

/** The rows of a table as they are shown: those of its head first and those of its foot last. */
function rowsOf(table: HtmlElement): Row[] {
  const sections = table.childNodes
    .filter(isElement)
    .filter(({ tagName }) => /^t(?:head|body|foot)$/.test(tagName));
  const order = ["thead", "tbody", "tfoot"];
  const shown = order.flatMap((name) => sections.filter(({ tagName }) => tagName === name));
  return shown.flatMap((section) =>
    section.childNodes
      .filter(isElement)
      .filter(({ tagName }) => tagName === "tr")
      .map((row) => ({
        cells: row.childNodes.filter(isElement).filter(({ tagName }) => tagName === "td" || tagName === "th"),
        line: lineOf(row),
        hidden: isHidden(row) || isHidden(section),
        section,
      })),
  );
}

function tableRead(
  table: HtmlElement,
  above: readonly TextAbove[],
  count: (cells: number) => void,
): TextTable | undefined {
  const rows = rowsOf(table);
  if (!rows.some(({ cells }) => cells.length > 0)) return undefined;
  const caption = table.childNodes.filter(isElement).find(({ tagName }) => tagName === "caption");
  const captioned = caption ? textOfHtml(caption).replaceAll("\n", " ") : "";
  const titles = [
    ...above,
    ...(caption && captioned !== "" ? [{ text: captioned, line: lineOf(caption) }] : []),
  ];
  const grid: Cell[][] = titles.map(({ text, line }, at) => [cellAt(at + 1, 1, text, line)]);
  const hiddenRows: number[] = [];
  /** What spans from the rows above, by column: its text, and for how many rows more. */
  const spans = new Map<number, { readonly text: string; readonly rows: number }>();
  let section: HtmlElement | undefined;
  for (const row of rows) {
    if (row.section !== section) spans.clear();
    section = row.section;
    const number = grid.length + 1;
    if (row.hidden) hiddenRows.push(number);
    const texts = rowTexts(row, spans);
    count(texts.length);
    grid.push(texts.map((text, at) => cellAt(number, at + 1, text, row.line)));
  }
  const name = captioned || above.findLast(({ isHeading }) => isHeading)?.text || "";
  return { name, grid: { rows: grid, problems: [] } satisfies Grid, hiddenRows };
}

/** The texts of a row, with the texts that span from above; a figure that spans is not repeated. */
function rowTexts(
  { cells }: Row,
  spans: Map<number, { readonly text: string; readonly rows: number }>,
): string[] {
  const texts: string[] = [];
  const fill = (): void => {
    for (let span = spans.get(texts.length); span; span = spans.get(texts.length)) {
      if (span.rows > 1) spans.set(texts.length, { ...span, rows: span.rows - 1 });
      else spans.delete(texts.length);
      texts.push(span.text);
    }
  };
  const spanned: [number, { text: string; rows: number }][] = [];
  for (const cell of cells) {
    fill();
    const text = textOfHtml(cell);
    const wide = Math.min(spanOf(cell, "colspan") || 1, Math.max(1, WIDEST - texts.length));
    const tall = spanOf(cell, "rowspan");
    for (let at = 0; at < wide; at++) {
      const shown = at === 0 ? text : "";
      const again = cellKind(shown) === "text" ? shown : "";
      if (tall !== 1)
        spanned.push([texts.length, { text: again, rows: tall === 0 ? Number.POSITIVE_INFINITY : tall - 1 }]);
      texts.push(shown);
    }
  }
  fill();
  for (const [column, span] of spanned) spans.set(column, span);
  return texts;
}

function spanOf(cell: HtmlElement, name: "colspan" | "rowspan"): number {
  const written = attribute(cell, name)?.trim() ?? "";
  return /^\d{1,5}$/.test(written) ? Number(written) : 1;
}

function cellAt(row: number, column: number, text: string, line: number): Cell {
  return { text, line, row, column, address: placeAt(row, column).cell };
}

function lineOf(node: HtmlElement): number {
  return node.sourceCodeLocation?.startLine ?? 1;
}
