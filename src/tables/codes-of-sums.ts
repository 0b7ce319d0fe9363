import { type Problem, problemAt } from "../problems/problem.ts";
import type { Directory } from "../recipients/directory.ts";
import { levelsInUse } from "../recipients/in-use.ts";
import type { Level, Recipient } from "../recipients/recipient.ts";
import { groupedRows } from "./grouped-rows.ts";
import { codesOfRows } from "./internals/codes-of-rows.ts";
import { recipientsNamed } from "./internals/recipients-named.ts";
import { rowNames } from "./internals/row-names.ts";
import { labelSays, withoutSum } from "./row-roles.ts";
import type { Table, TableRow } from "./table.ts";

/** The code of the nation, as statistics print it. */
const NATION = "00";

/** A sum with a code, and the recipient that its name means, or the nation. */
interface CodedSum {
  readonly row: TableRow;
  readonly written: string;
  readonly code: string;
  readonly name: string;
  readonly named: string;
  /** Whether the code is that of the name. */
  readonly agrees: boolean;
}

/**
 * The sums whose code is that of another recipient than their name: "11 Stockholms län" above its municipalities, "10 Riket".
 * The numbers beside sums are codes if those beside the entries are, or if most of them agree with the names.
 */
export function codesOfSums(table: Table, level: Level, directory: Directory): Problem[] {
  const { rows, columns } = groupedRows(table, level, directory);
  const levels = levelsInUse().slice(0, levelsInUse().indexOf(level) + 1);
  const meanings = levels.map((one) => recipientsNamed(one, directory));
  const meant = (text: string): Recipient[] => meanings.flatMap((named) => named(text));
  const sums = rows.flatMap((row) => (row.role === "entry" ? [] : codedSum(row, meant)));
  const isMost = sums.filter(({ agrees }) => agrees).length * 2 > sums.length;
  const entries = rows.filter(({ role }) => role === "entry");
  const areCodes = isMost || codesOfRows(entries, columns, recipientsNamed(level, directory)).size > 0;
  const { letter = "A" } = columns.find(({ role }) => role === "code") ?? {};
  return sums.flatMap(({ row: { row }, written, code, name, named, agrees }) => {
    const [coded] = meant(code);
    if (agrees || !areCodes || (named === NATION && !coded)) return [];
    const place = { cell: `${letter}${row}`, row, column: letter };
    const facts = { cell: place.cell, code: written, coded: coded?.name ?? null, name, named };
    return [problemAt("recipient-conflict", place, facts)];
  });
}

function codedSum(row: TableRow, meant: (text: string) => readonly Recipient[]): CodedSum[] {
  const { code: written, names } = rowNames(row);
  if (!/^\d{1,4}$/.test(written)) return [];
  const code = written.padStart(written.length < 3 ? 2 : 4, "0");
  for (const name of names) {
    const wholes = meant(withoutSum([name]));
    const [whole] = wholes;
    const named = whole?.code ?? (labelSays(name) === "total" ? NATION : undefined);
    if (named === undefined) continue;
    // The code of a county may be written as one of its municipalities': "0100".
    const agrees = whole
      ? wholes.some((one) => [code, code.slice(0, -2)].includes(one.code))
      : code === NATION;
    return [{ row, written, code, name, named, agrees }];
  }
  return [];
}
