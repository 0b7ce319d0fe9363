import type { Agreement } from "../agreements/agreement.ts";
import { problemAt } from "../problems/problem.ts";
import { unitInText } from "../tables/columns/unit-in-text.ts";
import type { Grid } from "../tables/csv/grid.ts";
import { gridIn } from "../tables/csv/grid-in.ts";
import type { TableColumn } from "../tables/table.ts";
import type { About } from "./about.ts";
import { besideTheFirst, partsOfOne } from "./beside-the-first.ts";
import { filterLines } from "./internals/filter-lines.ts";
import { linesTitled } from "./internals/lines-titled.ts";
import type { TableReport } from "./table-report.ts";

type Verify = (about: About, input: Uint8Array | Grid) => Promise<TableReport>;

/**
 * The report of a table, or of the first of several that a sheet prints side by side: parts of a long table are read as one,
 * and so are parts with titles that name a line each; of other tables the first is read alone, with a problem that names the second.
 */
export async function verifyBeside(
  about: About,
  input: Uint8Array | Grid,
  file: string,
  verify: Verify,
): Promise<TableReport> {
  const report = await verify(about, input);
  // A description that gives columns their roles has chosen which of them it is about.
  if (about.roles || !report.verification) return report;
  const { columns, rows } = report.verification.table;
  const parts = partsOfOne(columns);
  const { agreement } = report.verification.claim;
  const stacked = parts && (await verifyStacked(about, input, file, parts, agreement, verify));
  if (stacked) return stacked;
  const beside = besideTheFirst(columns);
  const [first] = beside;
  if (!first) return report;
  // Their rows are other recipients than those of the first table, whose rows they share.
  const roles = Object.fromEntries(beside.map(({ letter }) => [letter, "other" as const]));
  const alone = await verify({ ...about, roles }, input);
  const row = (rows[0]?.row ?? 2) - 1;
  const cell = `${first.letter}${row}`;
  const several = problemAt("tables-several", { cell, row, column: first.letter }, { cell });
  return { ...alone, problems: [several, ...alone.problems] };
}

/** The report of a table whose parts are printed side by side, read as one; `undefined` where they are not one for certain. */
async function verifyStacked(
  about: About,
  input: Uint8Array | Grid,
  file: string,
  columns: readonly (readonly TableColumn[])[],
  agreement: Agreement | undefined,
  verify: Verify,
): Promise<TableReport | undefined> {
  const isChosen = columns.slice(1).some((part) => part.some(({ letter }) => about.columns?.[letter]));
  if (about.rows || isChosen) return undefined;
  const { stackedParts } = await import("./stacked-parts.ts");
  const parts = stackedParts(
    await gridIn(input, file),
    columns,
    (texts) => !!agreement && nameLinesApart(texts, agreement),
  );
  if (!parts) return undefined;
  const { reportAsPrinted } = await import("./as-printed.ts");
  const deviations = about.deviations?.map((one) =>
    one.cell === undefined
      ? one
      : { ...one, cell: parts.stackedAt(one.cell.replaceAll("$", "").toUpperCase()) },
  );
  return reportAsPrinted(await verify({ ...about, ...(deviations && { deviations }) }, parts.grid), parts);
}

/**
 * Whether each text names lines that no other names: the titles of parts that show a line each. Figures in units that differ
 * are no one table's.
 */
function nameLinesApart(texts: readonly string[], agreement: Agreement): boolean {
  if (new Set(texts.map(unitInText)).size > 1) return false;
  const named = texts.map((text) => linesTitled(text, agreement));
  const lines = named.map((filter) => (filter ? filterLines(agreement.lines, filter) : []));
  const all = lines.flat();
  return lines.every(({ length }) => length > 0) && new Set(all).size === all.length;
}
