import { printable } from "../text/printable.ts";

/** A cell of a text table; headings may hold several lines. */
export type TextCell = string;

/** A table for the terminal: the first column to the left, all others to the right. */
export interface TextTable {
  readonly headings: readonly TextCell[];
  /** Groups of rows with a rule drawn between them. */
  readonly groups: readonly (readonly (readonly TextCell[])[])[];
  /** How many of the first columns are text, set to the left; the others are figures. */
  readonly left?: number;
}

const GAP = "  ";

/** The table in fixed-width text, with no trailing spaces. */
export function textTable(table: TextTable): string {
  const widths = columnWidths(table);
  const left = table.left ?? 1;
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => pad(cell, widths[column] as number, column < left))
      .join(GAP)
      .trimEnd();
  const rule = "─".repeat(tableWidth(table));
  const blocks = table.groups.map((rows) => rows.map((row) => line(row.map(printable))).join("\n"));
  return [...headingLines(table.headings).map(line), rule, blocks.join(`\n${rule}\n`)].join("\n");
}

/** How many characters wide the table is. */
export function tableWidth(table: TextTable): number {
  const widths = columnWidths(table);
  return widths.reduce((sum, width) => sum + width, 0) + GAP.length * (widths.length - 1);
}

function columnWidths({ headings, groups }: TextTable): number[] {
  const all = [...headingLines(headings), ...groups.flat().map((row) => row.map(printable))];
  return headings.map((_, column) =>
    all.reduce((widest, row) => Math.max(widest, length(row[column] ?? "")), 0),
  );
}

function headingLines(headings: readonly TextCell[]): string[][] {
  const split = headings.map((heading) => heading.split("\n"));
  const height = Math.max(...split.map((lines) => lines.length));
  return Array.from({ length: height }, (_, row) =>
    split.map((lines) => lines[row - (height - lines.length)] ?? ""),
  );
}

function pad(text: string, width: number, left: boolean): string {
  const space = " ".repeat(Math.max(0, width - length(text)));
  return left ? text + space : space + text;
}

function length(text: string): number {
  return [...text].length;
}
