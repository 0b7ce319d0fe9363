import type { Cell } from "../../tables/csv/grid.ts";

/** A column of a sheet. */
export type Column =
  | "line"
  | "area"
  | "name"
  | "level"
  | "amount"
  | "each"
  | "except"
  | "key"
  | "ages"
  | "source";

/** The columns of a sheet, by their headings in either language. */
export const COLUMNS: Readonly<Record<Column, readonly [string, ...string[]]>> = {
  line: ["post", "postid", "line", "id"],
  area: ["område", "area"],
  name: ["namn", "benämning", "name"],
  level: ["nivå", "level"],
  amount: ["belopp", "amount"],
  each: ["fast belopp", "fast", "fixed amount", "fixed"],
  except: ["undantag", "exceptions", "exception"],
  key: ["nyckel", "fördelningsnyckel", "key"],
  ages: ["ålder", "åldrar", "age", "ages"],
  source: ["källa", "source", "avsnitt", "section"],
};
/** A column of remarks, which is left out. */
export const REMARK: RegExp = /^(?:anm|kommentar|not(?:er|ering|es?)?\b|remark|comment)/i;
/** The first heading of each column. */
export const HEADINGS: readonly string[] = Object.values(COLUMNS).map(([heading]) => heading);
/** The columns that a sheet must have. */
export const REQUIRED: readonly Column[] = ["line", "level", "amount"];

/** The columns of a row of headings; the unit in a heading is no part of its name. */
export function columnsOf(row: readonly Cell[]): ReadonlyMap<Column, number> {
  const found = new Map<Column, number>();
  row.forEach(({ text }, position) => {
    const column = keyOf(COLUMNS, text.replace(/[(,].*/s, ""));
    if (column && !found.has(column)) found.set(column, position);
  });
  return found;
}

/** The key whose words have a text. */
export function keyOf<Key extends string>(
  words: Readonly<Record<Key, readonly string[]>>,
  text: string,
): Key | undefined {
  const plain = text.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
  return (Object.keys(words) as Key[]).find((key) => words[key].includes(plain));
}
