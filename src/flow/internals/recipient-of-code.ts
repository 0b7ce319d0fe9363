import { type Problem, problemAt } from "../../problems/problem.ts";
import { inUse, levelsInUse } from "../../recipients/in-use.ts";
import { type Level, type Recipient, recipientId } from "../../recipients/recipient.ts";
import { findRecipient, resolveAll } from "../../recipients/resolve.ts";
import { type Cell, placeOf } from "../../tables/csv/grid.ts";

const LONGEST_ECHO = 80;

/** Ten digits or more are a number of a person or an organisation, which is never repeated. */
const NUMBER = /^[\d\s+-]{10,}$/;

/** What a name or a code is looked for in. */
export interface Wanted {
  /** The levels that have the money. */
  readonly levels: readonly Level[];
  /** The post as written; "" for all money. */
  readonly post: string;
  /** The lines that a recipient has. */
  readonly linesOf: (recipient: Recipient) => readonly string[];
}

/** The recipient that a code or a name means, of the first level that has money. */
export function recipientOfCode(cell: Cell, wanted: Wanted): string | Problem {
  const text = codeIn(cell);
  const [found] = resolveAll(text).filter(({ level }) => wanted.levels.includes(level));
  return found ? recipientId(found) : noRecipient(cell, wanted);
}

/** Why a cell names no recipient with a right to the money: its level has none, or there is no such name. */
export function noRecipient(cell: Cell, { levels, post, linesOf }: Wanted): Problem {
  const text = codeIn(cell);
  const name = NUMBER.test(text) ? "…" : text.slice(0, LONGEST_ECHO);
  const others = resolveAll(text);
  if (others.length > 0) {
    const found = levelsInUse().filter((level) => others.some((one) => one.level === level));
    const own = [...new Set(others.flatMap(linesOf))];
    return problemAt("party-level", placeOf(cell), { cell: cell.address, name, found, post, levels, own });
  }
  const { problem } = findRecipient(text);
  const suggestions = problem?.code === "recipient-unknown" ? problem.details.suggestions : [];
  const [level = null] = levels.length === 1 ? levels : [];
  return problemAt("recipient-unknown", placeOf(cell), { name, level, suggestions });
}

/** A spreadsheet drops the zero before a county's code; own codes are as they are written. */
function codeIn({ text }: Cell): string {
  const code = text.trim();
  return !inUse() && /^(?:\d|\d{3})$/.test(code) ? `0${code}` : code;
}
