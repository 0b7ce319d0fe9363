import { OLDEST, sumKnown } from "./counted.ts";
import { countedLevel } from "./counted-level.ts";
import { partsByWhole } from "./internals/sum-parts.ts";
import { isPerturbed, MOST_NOISE } from "./is-perturbed.ts";
import type { Ages, CountedLevel, Register } from "./register.ts";

/** The fewest and the most persons that a published count can be of, and how many published cells it was added from. */
export interface CountBounds {
  readonly least: number;
  readonly most: number;
  readonly cells: number;
}

/** A published count, and whether it is added or subtracted. */
interface Cell {
  readonly count: number;
  readonly subtracted?: boolean;
}

/**
 * The bounds of a count in a perturbed register: a published 0 is of 0 to 3 persons, a 3 of 1 to 6, a greater one of
 * three persons less to three more. A count that is not published itself has the bounds of the cells that it was added
 * from. In a register that is not perturbed both bounds are the count.
 *
 * @returns `undefined` if the register does not contain the count
 */
export function countBounds(register: Register, code: string, ages?: Ages): CountBounds | undefined {
  const count = register.count(code, ages);
  if (count === undefined) return undefined;
  if (!isPerturbed(register)) return { least: count, most: count, cells: 1 };
  const cells = cellsOf(register, code, ages);
  let [least, most] = [0, 0];
  for (const { count: published, subtracted } of cells) {
    const [low, high] = boundsOfCell(published);
    least += subtracted ? -high : low;
    most += subtracted ? -low : high;
  }
  return { least: Math.max(0, least), most, cells: cells.length };
}

function boundsOfCell(published: number): readonly [least: number, most: number] {
  return [published === 0 ? 0 : Math.max(1, published - MOST_NOISE), published + MOST_NOISE];
}

/** The published cells that a count consists of, as `register.count` adds them. */
function cellsOf(register: Register, code: string, ages: Ages | undefined): readonly Cell[] {
  const total = register.count(code);
  const published = total !== undefined && !isSumOfAges(register, code);
  if (!ages) return published ? cellsOfTotal(register, code) : cellsOfAges(register, code, [0, OLDEST]);
  const [from, to] = ages;
  if (!published || 2 * (to - from) <= OLDEST) return cellsOfAges(register, code, ages);
  const outside = [
    ...cellsOfAges(register, code, [0, from - 1]),
    ...cellsOfAges(register, code, [to + 1, OLDEST]),
  ];
  return [...cellsOfTotal(register, code), ...outside.map((cell) => ({ ...cell, subtracted: true }))];
}

function cellsOfTotal(register: Register, code: string): readonly Cell[] {
  const parts = partsOf(register, code, undefined);
  return parts
    ? parts.flatMap((part) => cellsOf(register, part, undefined))
    : [{ count: register.count(code) ?? 0 }];
}

/** Each age is published at the code's own level, or is the sum of its parts'. */
function cellsOfAges(register: Register, code: string, [from, to]: Ages): readonly Cell[] {
  const ages = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  return ages.flatMap((age) => {
    const parts = partsOf(register, code, [age, age]);
    return parts
      ? parts.flatMap((part) => cellsOfAges(register, part, [age, age]))
      : [{ count: register.count(code, [age, age]) ?? 0 }];
  });
}

const summedAges = new WeakMap<Register, Map<CountedLevel, boolean>>();

/** Whether the totals of a code's level are the sums of their ages, all of them: hardly any is where totals are published. */
function isSumOfAges(register: Register, code: string): boolean {
  const level = countedLevel(code) as CountedLevel;
  const known = summedAges.get(register) ?? new Map<CountedLevel, boolean>();
  summedAges.set(register, known);
  const summed =
    known.get(level) ??
    register.codes(level).every((one) => {
      const ages = Array.from({ length: OLDEST + 1 }, (_, age) => register.count(one, [age, age]));
      return sumKnown(ages) === register.count(one);
    });
  known.set(level, summed);
  return summed;
}

const summedParts = new WeakMap<Register, Map<string, ReadonlyMap<string, readonly string[]>>>();

/**
 * The parts that a count is the sum of, if it is and most of its level are: where a level is published, hardly any count
 * is what its parts add up to.
 */
function partsOf(register: Register, code: string, ages: Ages | undefined): readonly string[] | undefined {
  const level = countedLevel(code) as CountedLevel;
  if (level === "municipality") return undefined;
  const known = summedParts.get(register) ?? new Map<string, ReadonlyMap<string, readonly string[]>>();
  summedParts.set(register, known);
  const key = `${level} ${ages}`;
  const parts = known.get(key) ?? summedAt(register, level, ages);
  known.set(key, parts);
  return parts.get(code);
}

function summedAt(
  register: Register,
  level: CountedLevel,
  ages: Ages | undefined,
): ReadonlyMap<string, readonly string[]> {
  const below = level === "nation" ? "county" : "municipality";
  const codes = register.codes(level);
  const summed = [...partsByWhole(register.codes(below), below)].filter(([whole, parts]) => {
    const sum = sumKnown(parts.map((part) => register.count(part, ages)));
    return sum !== undefined && sum === register.count(whole, ages);
  });
  return new Map(2 * summed.length > codes.length ? summed : []);
}
