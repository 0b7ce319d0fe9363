import type { AgreedLine, Agreement } from "../agreements/agreement.ts";
import { AGREEMENTS } from "../agreements/bundled/index.ts";
import { type Problem, problemAt } from "../problems/problem.ts";
import { nameKey } from "../recipients/name-key.ts";
import type { Recipient } from "../recipients/recipient.ts";
import { type Cell, placeOf } from "../tables/csv/grid.ts";

const LONGEST_ECHO = 80;

/** The lines that a text names, and whether it names them by their area. */
export interface PostsNamed {
  readonly lines: readonly AgreedLine[];
  readonly area: string | null;
}

/** The word before the id of an area: "Område 3". */
const AREA = /^(?:område|area|del) /u;

/** The lines that a text names: a line's id or name, or an area's. `undefined` if it names none. */
export function postsNamed({ lines, areas }: Agreement, text: string): PostsNamed | undefined {
  const key = nameKey(text);
  const byId = lines.find(({ id }) => nameKey(id) === key);
  if (byId) return { lines: [byId], area: null };
  const plain = key.replace(AREA, "");
  const names = ({ id, name, short }: { id: string; name?: string; short?: string }): string[] => {
    const called = [name, short].flatMap((one) => (one === undefined ? [] : [one]));
    return [id, ...called, ...called.map((one) => `${id} ${one}`)].map(nameKey);
  };
  const area = areas.find((one) => names(one).some((name) => name === plain || name === key));
  if (area) return { lines: lines.filter((line) => line.area === area.id), area: area.id };
  const byName = lines.filter((line) => names(line).includes(key));
  return byName.length > 0 ? { lines: byName, area: null } : undefined;
}

/** The problem of a cell that names no post: with the posts there are, and the bundled agreements that have the one named. */
export function unknownPost(cell: Cell, agreement: Pick<Agreement, "id" | "lines" | "areas">): Problem {
  const text = cell.text.trim().slice(0, LONGEST_ECHO);
  const elsewhere = Object.values(AGREEMENTS).filter(
    ({ id, lines }) => id !== agreement.id && lines.some((line) => nameKey(line.id) === nameKey(text)),
  );
  const details = {
    cell: cell.address,
    text,
    known: postNames(agreement),
    elsewhere: elsewhere.map(({ id }) => id),
  };
  return problemAt("post-unknown", placeOf(cell), details);
}

/** The lines of an agreement that a recipient's level has. */
export function linesAt(agreement: Agreement | undefined): (recipient: Recipient) => string[] {
  return ({ level }) => (agreement?.lines ?? []).filter((line) => line.level === level).map(({ id }) => id);
}

/** Every text that names a post: for the nearest one to a text that names none. */
function postNames({ lines, areas }: Pick<Agreement, "lines" | "areas">): string[] {
  return [...lines.map(({ id }) => id), ...areas.map(({ id }) => id)];
}
