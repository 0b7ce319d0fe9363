import { inUse } from "../../recipients/in-use.ts";
import { type Counted, OLDEST, sumKnown, totalOf } from "../counted.ts";
import { byCode, countedLevel } from "../counted-level.ts";

/**
 * Adds counts that a source leaves out but whose parts it has: a county is the sum of its municipalities, the nation
 * the sum of its counties. A count that the source states is kept.
 *
 * @param whole every code that exists; sums are then made only when no part is missing. Without it, the parts given are
 * taken to be all.
 */
export function sumParts(
  stated: ReadonlyMap<string, Counted>,
  whole: ReadonlySet<string> | undefined,
): ReadonlyMap<string, Counted> {
  const all = new Map(stated);
  for (const level of ["municipality", "county"] as const)
    for (const [code, parts] of partsByWhole(new Set([...all.keys(), ...(whole ?? [])]), level))
      addSum(all, code, parts);
  return new Map([...all].sort(([one], [other]) => byCode(one, other)));
}

/** The codes of a level, by the code that they are part of. */
export function partsByWhole(
  codes: Iterable<string>,
  level: "county" | "municipality",
): ReadonlyMap<string, readonly string[]> {
  const parts = new Map<string, string[]>();
  for (const code of codes) {
    if (inUse() || countedLevel(code) !== level) continue;
    const whole = level === "county" ? "00" : code.slice(0, 2);
    const siblings = parts.get(whole);
    if (siblings) siblings.push(code);
    else parts.set(whole, [code]);
  }
  return parts;
}

/** Adds the sum of some parts under a code, unless it is stated or a part is unknown. */
export function addSum(all: Map<string, Counted>, code: string, parts: readonly string[]): void {
  const stated = all.get(code);
  const counted = parts.map((part) => all.get(part));
  const total =
    stated && totalOf(stated) !== undefined
      ? stated.total
      : sumKnown(counted.map((part) => part && totalOf(part)));
  const ages = stated?.ages ?? sumAges(counted);
  if (total === undefined && ages === undefined) return;
  all.set(code, { ...(total === undefined ? {} : { total }), ...(ages ? { ages } : {}) });
}

function sumAges(parts: readonly (Counted | undefined)[]): Counted["ages"] {
  if (!parts.every((part) => part?.ages)) return undefined;
  return Array.from({ length: OLDEST + 1 }, (_, age) => sumKnown(parts.map((part) => part?.ages?.[age])));
}
