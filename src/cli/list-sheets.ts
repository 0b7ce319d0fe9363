import type { InBoth, Language } from "../language/language.ts";
import { refuse } from "../problems/refuse.ts";
import { textTable } from "../report/text-table.ts";
import { columnLetters } from "../tables/csv/grid.ts";
import { binaryKind } from "./binary-kind.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import type { Arguments } from "./options/arguments.ts";
import { readBytes } from "./read-file.ts";
import type { Terminal } from "./terminal.ts";

const HEADINGS: InBoth<readonly string[]> = {
  sv: ["blad", "celler", "dolt", "läses som tabell"],
  en: ["sheet", "cells", "hidden", "reads as a table"],
};

/** The option that lists the sheets of the workbooks given, and does nothing else. */
export const SHEETS: { readonly sheets: { readonly type: "boolean" } } = { sheets: { type: "boolean" } };

/** Lists the sheets of every workbook given, in the order of the workbook. */
export async function listSheets(args: Arguments, terminal: Terminal, lang: Language): Promise<ExitCode> {
  const { readWorkbook } = await import("../workbooks/read-workbook.ts");
  const { isTable } = await import("../workbooks/table-from-workbook.ts");
  for (const file of args.positionals) {
    const bytes = readBytes(file);
    if (binaryKind(bytes) !== "workbook")
      refuse("argument-missing", [], { argument: "<workbook>", command: "--sheets" });
    const { sheets } = await readWorkbook(bytes, file);
    const yes = (has: boolean): string => (has ? "✓" : "–");
    const rows = sheets.map(({ name, grid, hidden }) => {
      const width = grid.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
      const cells = width === 0 ? "–" : `A1:${columnLetters(width)}${grid.rows.length}`;
      return [name, cells, yes(hidden), yes(isTable(grid))];
    });
    terminal.out(`${file}\n\n${textTable({ headings: HEADINGS[lang], groups: [rows], left: 2 })}\n`);
  }
  return EXIT.ok;
}
