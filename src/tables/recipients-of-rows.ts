import { type Problem, problem, problemAt } from "../problems/problem.ts";
import type { RecipientProblems } from "../problems/recipients.ts";
import type { TableProblems } from "../problems/tables.ts";
import type { Directory } from "../recipients/directory.ts";
import type { Level, Recipient } from "../recipients/recipient.ts";
import { type FoundRecipient, findRecipient, resolveAll } from "../recipients/resolve.ts";
import type { Table, TableRow } from "./table.ts";

/** More names than there are recipients. Further unknown names get no suggestions, which are slow to compute. */
const ENOUGH_NAMES = 1000;
const LONGEST_ECHO = 80;

/** The problems that a row and its cells can have. */
export type RowProblem = Problem<keyof TableProblems | keyof RecipientProblems>;

/** Enough rows to recognise the level of names: more than there are municipalities. */
const ENOUGH_ROWS = 400;

/**
 * Finds the recipients of rows, by the code if it is one, otherwise by the name: the labels together, or the first
 * label that names a recipient. Rows without a recipient, and second rows of the same recipient, become problems at the
 * row's label and are not in the map.
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
  const read = recipientReader(level, directory);
  const letter = columns.find(({ role }) => role === "label" || role === "code")?.letter ?? "A";
  for (const row of rows) {
    const place = { cell: `${letter}${row.row}`, row: row.row, column: letter };
    const { recipient, problem: unknown } = read(row);
    if (!recipient) {
      problems.push({ ...unknown, place });
      continue;
    }
    const before = first.get(recipient.code);
    const { cell } = place;
    if (before === undefined) first.set(recipient.code, cell);
    else
      problems.push(problemAt("recipient-duplicate", place, { cell, name: recipient.name, first: before }));
    found.set(row, recipient);
  }
  return found;
}

/** The level that most rows name a recipient of, the first among equals; `undefined` if no row names a recipient. */
export function likeliestLevel(
  rows: readonly TableRow[],
  levels: readonly Level[],
  directory?: Directory,
): Level | undefined {
  const sample = rows.slice(0, ENOUGH_ROWS).map(textsOf);
  const counts = levels.map(
    (level) =>
      sample.filter((texts) => texts.some((text) => resolveAll(text, level, { directory }).length === 1))
        .length,
  );
  const most = Math.max(0, ...counts);
  return most === 0 ? undefined : levels[counts.indexOf(most)];
}

function recipientReader(level: Level, directory: Directory | undefined): (row: TableRow) => FoundRecipient {
  // Searching for names near an unknown one is slow, so each text is looked up once.
  const found = new Map<string, FoundRecipient>();
  const lookUp = (text: string): FoundRecipient => {
    const known = found.get(text);
    if (known) return known;
    const worthSearching = found.size < ENOUGH_NAMES || resolveAll(text, level, { directory }).length > 0;
    const reading = worthSearching ? findRecipient(text, level, { directory }) : unsuggested(text, level);
    found.set(text, reading);
    return reading;
  };
  return (row) => {
    const named = textsOf(row).find((text) => lookUp(text).recipient);
    return lookUp(named ?? (nameOf(row) || row.code));
  };
}

/** The texts that may name the recipient: the code, the labels together, or one of them. */
function textsOf(row: TableRow): string[] {
  return [row.code, nameOf(row), ...row.labels].filter((text) => text !== "");
}

function nameOf({ labels }: TableRow): string {
  return labels.filter((label) => label !== "").join(" ");
}

function unsuggested(name: string, level: Level): FoundRecipient {
  const details = { name: name.slice(0, LONGEST_ECHO), level, suggestions: [] };
  return { problem: problem("recipient-unknown", [], details) };
}
