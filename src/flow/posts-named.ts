import type { AgreedLine, Agreement } from "../agreements/agreement.ts";
import { nameKey } from "../recipients/name-key.ts";

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

/** Every text that names a post: for the nearest one to a text that names none. */
export function postNames({ lines, areas }: Agreement): string[] {
  return [...lines.map(({ id }) => id), ...areas.map(({ id }) => id)];
}
