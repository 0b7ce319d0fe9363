import type { InBoth, Language } from "../language/language.ts";
import { refuse } from "../problems/refuse.ts";
import { textTable } from "../report/text-table.ts";
import { decode } from "../tables/csv/decode.ts";
import { columnLetters, type Grid } from "../tables/csv/grid.ts";
import { binaryKind } from "../workbooks/binary-kind.ts";
import type { WorkbookSheet } from "../workbooks/workbook.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import type { Arguments } from "./options/arguments.ts";
import { readBytes, readFile } from "./read-file.ts";
import type { Terminal } from "./terminal.ts";

const HEADINGS: InBoth<readonly string[]> = {
  sv: ["blad", "celler", "dolt", "läses som tabell"],
  en: ["sheet", "cells", "hidden", "reads as a table"],
};

/** The option that lists the sheets of the workbooks given, and does nothing else. */
export const SHEETS: { readonly sheets: { readonly type: "boolean" } } = { sheets: { type: "boolean" } };

/** Lists the sheets of every workbook given, in the order of the workbook, or the tables of a page. */
export async function listSheets(args: Arguments, terminal: Terminal, lang: Language): Promise<ExitCode> {
  const { isTable } = await import("../workbooks/is-table.ts");
  for (const file of args.positionals) {
    const sheets = await sheetsOf(file);
    const yes = (has: boolean): string => (has ? "✓" : "–");
    const rows = sheets.map(({ name, grid, hidden }) => {
      const width = grid.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
      const first = grid.rows.findIndex((row) => row.length > 0) + 1;
      const cells = width === 0 ? "–" : `A${first}:${columnLetters(width)}${grid.rows.length}`;
      return [name, cells, yes(hidden), yes(isTable(grid))];
    });
    terminal.out(`${file}\n\n${textTable({ headings: HEADINGS[lang], groups: [rows], left: 2 })}\n`);
  }
  return EXIT.ok;
}

/** The sheets of a workbook, or the tables of a page. */
async function sheetsOf(
  file: string,
): Promise<readonly (Pick<WorkbookSheet, "name" | "hidden"> & { readonly grid: Grid })[]> {
  const bytes = readBytes(file);
  if (binaryKind(bytes) === "workbook") {
    const { readWorkbook } = await import("../workbooks/read-workbook.ts");
    return (await readWorkbook(bytes, file)).sheets;
  }
  const { tablesInText } = await import("../tables/markup/tables-in-text.ts");
  const found = await tablesInText(decode(readFile(file), file).text, file);
  if (!found) return refuse("argument-missing", [], { argument: "<workbook>", command: "--sheets" });
  const { namesOf } = await import("../tables/markup/choose-text-table.ts");
  const names = namesOf(found.tables);
  return found.tables.map(({ grid }, at) => ({ name: names[at] ?? "", grid, hidden: false }));
}
