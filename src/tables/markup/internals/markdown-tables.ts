import { type Cell, placeAt } from "../../csv/grid.ts";
import type { TextTable } from "../text-table.ts";

/** A line of a table, or a line between tables. */
interface Line {
  readonly cells: readonly string[];
  readonly kind: "row" | "rule" | "blank" | "text";
}

/** Lines `from` to `to`, exclusive: a row of pipes and those right below it. */
interface Block {
  readonly from: number;
  readonly to: number;
  readonly rows: number;
  /** Whether a rule under the first row shows that it is a table. */
  readonly ruled: boolean;
}

const EDGE = /^[\s>]*\|/;
const HEADING = /^\s{0,3}#{1,6}\s/;

/**
 * The tables of lines with pipes, each with the lines above and below it, so that a row is numbered as its line. Without
 * a rule of dashes, most lines must have pipes: a pipe in a cell of CSV makes no table.
 */
export async function markdownTables(texts: readonly string[]): Promise<TextTable[]> {
  if (!texts.some((text) => text.includes("|"))) return [];
  const lines = texts.map(lineOf);
  const blocks = blocksOf(lines);
  const filled = lines.filter(({ kind }) => kind !== "blank").length;
  const piped = lines.filter(({ kind }) => kind === "row" || kind === "rule").length;
  const tables = blocks.filter(({ rows, ruled }) => rows > 1 && (ruled || piped * 2 > filled));
  if (tables.length === 0) return [];
  const marked = texts.some((text) => /&#?\w+;|<\w|\\|\[\^/.test(text));
  const shown = marked ? (await import("./text-of-html.ts")).textOfMarkup : undefined;
  return tables.map((block, at) => {
    const from = tables[at - 1]?.to ?? 0;
    const to = tables[at + 1]?.from ?? lines.length;
    const edged = EDGE.test(texts[block.from] ?? "");
    const width = lines[block.from]?.cells.length ?? 0;
    const rows = lines.slice(0, to).map(({ cells, kind }, index): Cell[] => {
      if (index < from) return [];
      // Below a first row without a pipe at its edge, a pipe there is after an empty cell.
      const isOpen = !edged && kind === "row" && cells.length < width && EDGE.test(texts[index] ?? "");
      return (isOpen ? ["", ...cells] : cells).map((text, position) => ({
        text: plainText(text, shown),
        line: index + 1,
        row: index + 1,
        column: position + 1,
        address: placeAt(index + 1, position + 1).cell,
      }));
    });
    const heading = texts.slice(from, block.from).findLast((text) => HEADING.test(text));
    const name = heading === undefined ? "" : plainText(heading.replace(HEADING, ""), shown);
    return { name, grid: { rows, problems: [] }, hiddenRows: [] };
  });
}

function blocksOf(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  let from: number | undefined;
  for (let at = 0; at <= lines.length; at++) {
    const isPiped = lines[at]?.kind === "row" || lines[at]?.kind === "rule";
    if (isPiped) from ??= at;
    else if (from !== undefined) {
      const own = lines.slice(from, at);
      blocks.push({
        from,
        to: at,
        rows: own.filter(({ kind }) => kind === "row").length,
        ruled: own.some(({ kind }, index) => kind === "rule" && own[index - 1]?.kind === "row"),
      });
      from = undefined;
    }
  }
  return blocks;
}

function lineOf(text: string): Line {
  // An answer to a letter has its quotations marked.
  const line = text.replace(/^[\s>]*>\s?(?=\s*\|)/, "").trim();
  if (line === "") return { cells: [], kind: "blank" };
  if (/^[-|+:=\s]+$/.test(line) && /[-=]{2}|-\s*\||:-|-:/.test(line) && /[|+]/.test(line))
    return { cells: [], kind: "rule" };
  const cells = cellsOf(line);
  return cells.length > 1 || line.startsWith("|") ? { cells, kind: "row" } : { cells: [line], kind: "text" };
}

/** The cells between pipes; a pipe after a backslash is part of its cell. */
function cellsOf(line: string): string[] {
  const cells: string[] = [];
  let cell = "";
  for (let at = line.startsWith("|") ? 1 : 0; at < line.length; at++) {
    const character = line.charAt(at);
    if (character === "\\") {
      cell += character + line.charAt(at + 1);
      at++;
    } else if (character === "|") {
      cells.push(cell.trim());
      cell = "";
    } else cell += character;
  }
  return cell.trim() === "" ? cells : [...cells, cell.trim()];
}

/** A cell as Markdown shows it: without emphasis, links and code marks, and with its entities and escapes as characters. */
function plainText(text: string, shown: ((markup: string) => string) | undefined): string {
  const plain = text
    .replace(/\\([!-/:-@[-`{-~])/g, (_, sign: string) => `&#${sign.charCodeAt(0)};`)
    .replace(/\[\^([^\][]{1,8})\]/g, "<sup>$1</sup>")
    .replace(/!?\[([^\][]{0,200})\]\([^()\s]{0,2000}\)/g, "$1")
    .replace(/\*\*([^*]+)\*\*|__([^_]+)__|`([^`]+)`/g, "$1$2$3")
    .replace(/^([*_])([^*_]+)\1$/, "$2");
  return shown && /[&<]/.test(plain) ? shown(plain.replace(/<(?![a-z/!])/gi, "&lt;")) : plain;
}
