import { printable } from "../text/printable.ts";

/** A table in Markdown: the first `left` columns to the left, the others to the right. */
export function markdownTable(table: {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly left: number;
}): string {
  const rule = table.headings.map((_, column) => (column < table.left ? "---" : "--:"));
  return [table.headings, rule, ...table.rows].map(line).join("\n");
}

function line(cells: readonly string[]): string {
  return `| ${cells.map(escaped).join(" | ")} |`;
}

function escaped(cell: string): string {
  return printable(cell)
    .replaceAll("\\", "\\\\")
    .replaceAll("|", "\\|")
    .replaceAll("<", "&lt;")
    .replaceAll("](", "]\\(");
}
