import { readFileSync } from "node:fs";

/** One output of a cell: a result in its forms, or text that the cell printed. */
export interface CellOutput {
  readonly output_type: string;
  readonly data?: Readonly<Record<string, string | readonly string[]>>;
  readonly text?: string | readonly string[];
}

/** A cell of code as it stands in a notebook. */
export interface ExecutedCell {
  readonly cell_type: string;
  readonly outputs: readonly CellOutput[];
}

/** The cells of code of a notebook, in order. */
export function executedCells(file: string): readonly ExecutedCell[] {
  const { cells } = JSON.parse(readFileSync(file, "utf8")) as { cells: readonly ExecutedCell[] };
  return cells.filter(({ cell_type }) => cell_type === "code");
}

/** All that a cell gave in one form, `stream` for what it printed. */
export function formOf({ outputs }: ExecutedCell, form: string): string {
  return outputs
    .flatMap(({ data = {}, text }) => (form === "stream" ? (text ?? []) : (data[form] ?? [])))
    .join("");
}
