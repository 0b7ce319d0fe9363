import { type Problem, problemAt } from "../problems/problem.ts";
import type { Directory } from "../recipients/directory.ts";
import { levelsInUse } from "../recipients/in-use.ts";
import type { Level, Recipient } from "../recipients/recipient.ts";
import { recipientsNamed } from "./internals/recipients-named.ts";
import { levelSaid } from "./level-said.ts";
import type { Table } from "./table.ts";

/**
 * The table without the labels that show what its rows lie within, such as "Stockholm" under "Län" beside a column
 * "Kommun".
 */
export function withoutAbove(table: Table, level: Level): Table {
  const said = levelsSaid(table);
  if (!said.includes(level) || said.every((one) => (one ?? level) === level)) return table;
  const rows = table.rows.map((row) => {
    const labels = row.labels.map((text, at) => ((said[at] ?? level) === level ? text : ""));
    return labels.some(Boolean) ? { ...row, labels } : row;
  });
  return { ...table, rows };
}

/**
 * The rows under a county or region, in a column of its own or as the heading of a section, that their recipient does
 * not lie within. A name that is not repeated holds for the rows below it.
 */
export function rowsElsewhere(
  table: Table,
  level: Level,
  recipients: ReadonlyMap<number, Recipient>,
  directory: Directory,
): Problem[] {
  const said = levelsSaid(table);
  const own = recipientsNamed(level, directory);
  const levels = levelsInUse();
  const higher = levels.slice(0, levels.indexOf(level)).map((one) => recipientsNamed(one, directory));
  const over: (Recipient | undefined)[] = [];
  return table.rows.flatMap(({ row, role, labels, code }) => {
    if (role === "total") over.length = 0;
    if (role !== "entry") return [];
    const recipient = recipients.get(row);
    return [...labels, code.padStart(2, "0")].flatMap((text, at): Problem[] => {
      const isOwn = (said[at] ?? level) === level;
      if (isOwn && at === labels.length) return [];
      if (!recipient || !isOwn || own(text).length === 0)
        over[at] = higher.flatMap((named) => named(text))[0] ?? over[at];
      const place = over[at];
      if (!recipient || !place) return [];
      const within = (one: string): string | undefined => directory.above?.(one, level, place.level);
      const lies = within(recipient.code) ?? place.code;
      // The only one of its county may have no heading of its own.
      const alone =
        isOwn && directory.recipients(level).filter((one) => within(one.code) === lies).length === 1;
      if (lies === place.code || alone) return [];
      const column = namingColumns(table)[at]?.letter ?? "";
      const cell = `${column}${row}`;
      const { code: coded, name } = recipient;
      const facts = { cell, code: coded, coded: name, name: place.name, named: place.code, elsewhere: true };
      return [problemAt("recipient-conflict", { cell, row, column }, facts)];
    });
  });
}

function levelsSaid(table: Table): (Level | undefined)[] {
  return namingColumns(table).map(({ header }) => levelSaid(header));
}

/** The columns of labels, and the one of codes after them. */
function namingColumns({ columns }: Table): Table["columns"] {
  return ["label", "code"].flatMap((role) => columns.filter((column) => column.role === role));
}
