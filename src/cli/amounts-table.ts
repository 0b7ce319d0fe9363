import { refuse } from "../problems/refuse.ts";
import { levelsInUse } from "../recipients/in-use.ts";
import type { Level } from "../recipients/recipient.ts";
import type { ColumnAmountsOptions } from "../tables/column-amounts.ts";
import { groupedRows } from "../tables/grouped-rows.ts";
import { likeliestLevel } from "../tables/likeliest-level.ts";
import type { Table } from "../tables/table.ts";
import { tableFrom } from "../tables/table-from.ts";
import type { TableInBytes } from "../workbooks/table-in-bytes.ts";
import { asPrinted } from "./as-printed.ts";
import { partsOfOne } from "./beside-the-first.ts";
import { describedBy } from "./described-by.ts";
import { gridIn } from "./grid-in.ts";
import { SHEETS } from "./list-sheets.ts";
import type { Arguments, OptionSpecs } from "./options/arguments.ts";
import { LEVEL } from "./options/level.ts";
import { FIGURES_UNIT, figuresUnitFrom, ROUND_TO } from "./options/round-to.ts";
import { readTableFile } from "./read-table-file.ts";
import { stackedParts } from "./stacked-parts.ts";

/** Options that select the amounts from which a command computes backwards. */
export const AMOUNTS_OPTIONS: OptionSpecs = {
  level: LEVEL,
  unit: FIGURES_UNIT,
  ...ROUND_TO,
  column: { type: "string" },
  "allow-outside": { type: "boolean" },
  sheet: { type: "string" },
  ...SHEETS,
};

/** A table, and which of its amounts are used. */
export interface AmountsTable extends Pick<TableInBytes, "withSheet"> {
  readonly file: string;
  readonly table: Table;
  readonly choice: ColumnAmountsOptions;
}

/**
 * The table that the first argument is, or that a description beside it names: its file, unit, level and columns. The
 * agreement in a description is not read: these commands do not need it.
 */
export async function amountsTable(args: Arguments): Promise<AmountsTable> {
  const [given = ""] = args.positionals;
  const described = given.endsWith(".json");
  if (args.has("allow-outside") && !described)
    refuse("argument-missing", [], { argument: "about.json", command: "--allow-outside" });
  const about = described ? await describedBy(given, {}, args.has("allow-outside")) : {};
  const file = about.table ?? given;
  const column = args.one("column");
  const unit = figuresUnitFrom(args) ?? about.unit;
  const { input, withSheet } = await readTableFile(file, { sheet: args.one("sheet") ?? about.sheet });
  const read = (printed: typeof input): Table =>
    tableFrom(printed, {
      file,
      ...(unit && { unit }),
      // A named column is read as amounts, regardless of its header.
      columns: { ...about.roles, ...(column !== undefined && { [column]: "amount" as const }) },
    });
  const choice = { level: (args.one("level") as Level | undefined) ?? about.level, column };
  const table = read(input);
  // A column that is named has been chosen among those of all parts.
  const columns = about.roles || column !== undefined ? undefined : partsOfOne(table.columns);
  const parts = columns && stackedParts(await gridIn(input, file), columns);
  if (!parts) return { file, table: ofOneLevel(table, choice.level), choice, withSheet };
  return {
    file,
    table: ofOneLevel(read(parts.grid), choice.level),
    choice,
    withSheet: (problems, stacked) =>
      withSheet(asPrinted(problems, parts), stacked && asPrinted(stacked, parts)),
  };
}

/** The table with rows of other levels as sums of groups: counties among their municipalities. */
function ofOneLevel(table: Table, given: Level | undefined): Table {
  const entries = table.rows.filter(({ role }) => role === "entry");
  const level = given ?? likeliestLevel(entries, levelsInUse(), undefined, table.columns);
  return level ? groupedRows(table, level) : table;
}
