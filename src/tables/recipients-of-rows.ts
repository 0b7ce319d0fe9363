import { type Problem, problem, problemAt } from "../problems/problem.ts";
import type { RecipientProblems } from "../problems/recipients.ts";
import type { TableProblems } from "../problems/tables.ts";
import type { Directory } from "../recipients/directory.ts";
import type { Level, Recipient } from "../recipients/recipient.ts";
import { type ResolveProblem, recipientMeant } from "../recipients/resolve.ts";
import { codesOfRows } from "./internals/codes-of-rows.ts";
import { type Conflict, conflictProblems } from "./internals/conflict-problems.ts";
import { type Named, recipientsNamed } from "./internals/recipients-named.ts";
import { rowNames } from "./internals/row-names.ts";
import type { Table, TableRow } from "./table.ts";

/** More names than there are recipients. Further unknown names get no suggestions, which are slow to compute. */
const ENOUGH_NAMES = 1000;
const LONGEST_ECHO = 80;

/** The problems that a row and its cells can have. */
export type RowProblem = Problem<keyof TableProblems | keyof RecipientProblems>;

/**
 * Finds the recipients of rows, by the code and by the name: the labels together, or the first label that names a
 * recipient. Rows without a recipient, rows whose code and name contradict each other, and second rows of the same
 * recipient become problems at the row's label. The first two are not in the map.
 */
export function recipientsOfRows(
  { columns }: Table,
  rows: readonly TableRow[],
  level: Level,
  problems: Pick<RowProblem[], "push">,
  directory?: Directory,
): Map<TableRow, Recipient> {
  const found = new Map<TableRow, Recipient>();
  const first = new Map<string, string>();
  const named = recipientsNamed(level, directory);
  const codes = codesOfRows(rows, columns, named);
  const refuse = refusals(level, directory);
  const letter = columns.find(({ role }) => role === "label" || role === "code")?.letter ?? "A";
  const conflicts: Conflict[] = [];
  for (const row of rows) {
    const place = { cell: `${letter}${row.row}`, row: row.row, column: letter };
    const { code, names } = rowNames(row);
    const byCode = codes.get(row);
    const byName = meant(names, byCode, named);
    if (byCode !== undefined && byName) {
      conflicts.push({ place, code, coded: byCode, ...byName });
      continue;
    }
    const recipient = byCode ?? byName?.recipient;
    if (!recipient) {
      const refused = refuse(row, code);
      // A row of text alone is a heading, unless it may be a recipient whose name is misspelt.
      const isUnlike = refused.code === "recipient-unknown" && !refused.details.suggestions[0];
      if (isUnlike && !code && row.cells.every(({ text }) => !text.trim())) continue;
      problems.push(problemAt(refused.code, place, refused.details));
      continue;
    }
    const before = first.get(recipient.code);
    const { cell } = place;
    if (before === undefined) first.set(recipient.code, cell);
    else
      problems.push(problemAt("recipient-duplicate", place, { cell, name: recipient.name, first: before }));
    found.set(row, recipient);
  }
  for (const one of conflictProblems(conflicts)) problems.push(one);
  return found;
}

/**
 * The recipient that the first clear name means; none where any of them can mean the one of the code. Most rows have its name
 * as it is, and then none is searched.
 */
function meant(
  names: readonly string[],
  coded: Recipient | null | undefined,
  named: Named,
): Pick<Conflict, "name" | "recipient"> | undefined {
  if (coded && names.some((name) => name === coded.name || named(name).includes(coded))) return undefined;
  for (const name of names) {
    const [recipient, ...others] = named(name);
    if (recipient && others.length === 0) return { name, recipient };
  }
  return undefined;
}

/** Why a row has no recipient. Searching for names near an unknown one is slow, so each text is searched once. */
function refusals(
  level: Level,
  directory: Directory | undefined,
): (row: TableRow, code: string) => ResolveProblem {
  const found = new Map<string, ResolveProblem>();
  return (row, code) => {
    const text = row.labels.filter(Boolean).join(" ") || row.code || code;
    const searched = found.size < ENOUGH_NAMES;
    const refused =
      found.get(text) ??
      ((searched && recipientMeant(text, level, directory).problem) || unsuggested(text, level));
    if (searched) found.set(text, refused);
    return refused;
  };
}

function unsuggested(name: string, level: Level): ResolveProblem {
  const details = { name: name.slice(0, LONGEST_ECHO), level, suggestions: [] };
  return problem("recipient-unknown", [], details);
}
