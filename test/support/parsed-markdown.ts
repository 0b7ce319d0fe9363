import MarkdownIt, { type Token } from "markdown-it";

/** HTML and bare addresses count as markup, as they do on GitHub. */
const parser = new MarkdownIt({ html: true, linkify: true });
parser.linkify.set({ fuzzyLink: false, fuzzyEmail: true });

/** A Markdown document as a reader sees it. */
export interface ParsedMarkdown {
  /** The kinds of everything in it that is not text, in order. */
  readonly structure: readonly string[];
  /** All text in it, code left out. */
  readonly text: string;
}

/** Parses Markdown with tables, strikethrough, HTML and bare links. */
export function parsedMarkdown(markdown: string): ParsedMarkdown {
  const all = parser.parse(markdown, {}).flatMap((token): Token[] => [token, ...(token.children ?? [])]);
  return {
    structure: all.map(({ type }) => type).filter((type) => type !== "text" && type !== "inline"),
    text: all.flatMap(({ type, content }) => (type === "text" ? [content] : [])).join("\n"),
  };
}
