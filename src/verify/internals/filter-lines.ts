import type { AgreedLine, Agreement } from "../../agreements/agreement.ts";
import { unitSpelled } from "../../money/money-unit.ts";
import { nameKey } from "../../recipients/name-key.ts";
import type { Level } from "../../recipients/recipient.ts";
import type { LineFilter } from "../claim.ts";

/** Words that tables use for the recipients of a level. */
const LEVEL_WORDS: ReadonlyMap<string, Level> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Object.entries({
    län: "county",
    counties: "county",
    regioner: "region",
    regions: "region",
    kommuner: "municipality",
    municipalities: "municipality",
    skr: "association",
  } as const),
);

const ALL_WORDS: ReadonlySet<string> = new Set(["total", "totalt", "summa", "summa totalt", "totalsumma"]);

/** The lines in every part of a filter. */
export function filterLines<L extends AgreedLine>(
  lines: readonly L[],
  { lines: ids, areas, levels }: LineFilter,
): L[] {
  return lines.filter(
    (line) =>
      (ids === undefined || ids.includes(line.id)) &&
      (areas === undefined || areas.includes(line.area)) &&
      (levels === undefined || levels.includes(line.level)),
  );
}

/** The filter given for a text, or for one of its other names (a column's letter, a row's number). */
export function givenFilter(
  given: Readonly<Record<string, LineFilter>> | undefined,
  ...names: readonly string[]
): LineFilter | undefined {
  const keys = new Set(names.map(nameKey));
  return Object.entries(given ?? {}).find(([name]) => keys.has(nameKey(name)))?.[1];
}

/** What a header or label names without a description: a line by id, an area by id or name, a level, or everything. */
export function namedFilter(text: string, agreement: Agreement): LineFilter | undefined {
  const key = nameKey(withoutUnit(text));
  const line = agreement.lines.find(({ id }) => nameKey(id) === key);
  if (line) return { lines: [line.id] };
  const area = agreement.areas.find(({ id, name }) =>
    [name, `område ${id}`, `area ${id}`, `${id} ${name}`].some((spelling) => nameKey(spelling) === key),
  );
  if (area) return { areas: [area.id] };
  const level = LEVEL_WORDS.get(key);
  if (level) return { levels: [level] };
  return ALL_WORDS.has(key) ? {} : undefined;
}

/** A header without the unit at its end: "Komplexa behov (miljoner kronor)", "Totalt, tkr", "Totalt kr". */
function withoutUnit(text: string): string {
  const bare = text.trim().replace(/\)$/, "");
  const ends = ["(", ",", " "].map((before) => bare.lastIndexOf(before));
  const end = ends.find((at) => at > 0 && unitSpelled(bare.slice(at + 1).trim()));
  return end === undefined ? text : bare.slice(0, end);
}
