import { markdownText } from "../text/markdown-text.ts";

/** A table in Markdown, its cells given as plain text: the first `left` columns to the left, the others to the right. */
export function markdownTable(table: {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly left: number;
}): string {
  const rule = table.headings.map((_, column) => (column < table.left ? "---" : "--:"));
  const [headings = [], ...rows] = [table.headings, ...table.rows].map((cells) => cells.map(markdownText));
  return [headings, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
