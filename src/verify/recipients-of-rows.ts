import { type Problem, problem } from "../problems/problem.ts";
import { LEVELS, type Level, type Recipient } from "../recipients/recipient.ts";
import { type FoundRecipient, findRecipient, resolveAll } from "../recipients/resolve.ts";
import type { Table, TableRow } from "../tables/table.ts";
import type { Claim } from "./claim.ts";

/** More names than there are recipients: further unknown ones get no suggestions, which take long to find. */
const ENOUGH_NAMES = 1000;
const LONGEST_ECHO = 80;

/** Rows enough to tell which level names are of: more than there are municipalities. */
const ENOUGH_ROWS = 400;

/** The level the rows are at: as claimed, as the lines say, or as the names tell. */
export function levelOf(table: Table, claim: Claim): Level | undefined {
  const line = claim.agreement?.lines.find(({ id }) => claim.lines?.includes(id));
  const told = claim.level ?? line?.level;
  if (told) return told;
  const entries = table.rows.filter((row) => row.role === "entry").slice(0, ENOUGH_ROWS);
  const named = (candidate: Level): number =>
    entries.map(recipientReader(candidate)).filter(({ recipient }) => recipient).length;
  const own = new Set(claim.agreement?.lines.map((line) => line.level) ?? LEVELS);
  const counts = LEVELS.filter((one) => own.has(one)).map((candidate) => ({
    candidate,
    count: named(candidate),
  }));
  const likely = counts.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count);
  return likely[0]?.candidate;
}

/** Finds rows' recipients: by the code where it is one, else by the first label that names somebody, or by all together. */
function recipientReader(level: Level): (row: TableRow) => FoundRecipient {
  // A name that nobody has costs a search for likely ones: each text is looked up once.
  const found = new Map<string, FoundRecipient>();
  const lookUp = (text: string): FoundRecipient => {
    const known = found.get(text);
    if (known) return known;
    const worthSearching = found.size < ENOUGH_NAMES || resolveAll(text, level).length > 0;
    const reading = worthSearching ? findRecipient(text, level) : unsuggested(text, level);
    found.set(text, reading);
    return reading;
  };
  return ({ code, labels }) => {
    const names = labels.filter((label) => label !== "");
    const named = [code, ...names].find((text) => text !== "" && lookUp(text).recipient);
    return lookUp(named ?? (names.join(" ") || code));
  };
}

function unsuggested(name: string, level: Level): FoundRecipient {
  const details = { name: name.slice(0, LONGEST_ECHO), level, suggestions: [] };
  return { problem: problem("recipient-unknown", [], details) };
}

/** The recipient of each row that is one's, and what is wrong with the others. */
export function recipientsOfRows(table: Table, level: Level, problems: Problem[]): Map<TableRow, Recipient> {
  const found = new Map<TableRow, Recipient>();
  const first = new Map<string, string>();
  const read = recipientReader(level);
  const letter = table.columns.find(({ role }) => role === "label" || role === "code")?.letter ?? "A";
  for (const row of table.rows) {
    if (row.role !== "entry") continue;
    const cell = `${letter}${row.row}`;
    const { recipient, problem: unknown } = read(row);
    if (!recipient) {
      problems.push({ ...unknown, path: [cell] });
      continue;
    }
    const before = first.get(recipient.code);
    if (before === undefined) first.set(recipient.code, cell);
    else problems.push(problem("recipient-duplicate", [cell], { cell, name: recipient.name, first: before }));
    found.set(row, recipient);
  }
  return found;
}
