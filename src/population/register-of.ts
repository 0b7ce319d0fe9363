import { AllocationError } from "../problems/allocation-error.ts";
import { checkArgument } from "../problems/check-argument.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { type Counted, totalOf } from "./counted.ts";
import { COUNTED_LEVELS, countedLevel } from "./counted-level.ts";
import { AgeSums } from "./internals/age-sums.ts";
import { sumParts } from "./internals/sum-parts.ts";
import { type Ages, type CountedLevel, infoOf, type Register, type RegisterInfo } from "./register.ts";

/**
 * Creates a register from counts by official code. Counts are kept as stated; a county or nation left out is the sum of
 * its parts.
 *
 * Counts are persons. A count that the register does not contain is `undefined`, never 0: a band that includes an
 * unknown age, a code left out, an age outside 0–100.
 *
 * @param about what the register is; its levels and ages follow from the counts
 * @param counts by "00", two-digit county code or four-digit municipality code
 * @param whole every code that exists, so that no county is summed while one of its municipalities is missing; without
 * it, the municipalities and counties given are taken to be all
 *
 * @throws AllocationError `population-code` and `population-count` for every invalid code and count
 *
 * @example
 * ```ts
 * import { registerOf } from "fordela";
 * const register = registerOf(
 *   { id: "two", date: "2024-11-01", table: "Own count", status: "supplied", source: "Own count" },
 *   new Map([["2303", { total: 5000 }], ["2305", { total: 7000 }]]),
 * );
 * register.count("23"); // 12000
 * register.count("23", [0, 18]); // undefined
 * ```
 */
export function registerOf(
  about: Omit<RegisterInfo, "levels" | "ages">,
  counts: ReadonlyMap<string, Counted>,
  whole?: ReadonlySet<string>,
): Register {
  checkArgument("registerOf", "about", about, "{}");
  checkArgument("registerOf", "counts", counts, "{}");
  checkCounts(counts);
  const held = sumParts(counts, whole);
  const codes: ReadonlyMap<CountedLevel, readonly string[]> = new Map(
    COUNTED_LEVELS.map((level) => [level, [...held.keys()].filter((code) => countedLevel(code) === level)]),
  );
  const allCodes = COUNTED_LEVELS.flatMap((level) => codes.get(level) ?? []);
  const levelsWhere = (holds: (counted: Counted) => boolean): CountedLevel[] =>
    COUNTED_LEVELS.filter((level) => codes.get(level)?.some((code) => holds(held.get(code)!)));
  const sums = new Map<string, AgeSums>();

  return {
    ...infoOf({
      ...about,
      levels: levelsWhere((counted) => totalOf(counted) !== undefined),
      ages: levelsWhere((counted) => counted.ages !== undefined),
    }),
    codes: (level) => (level === undefined ? allCodes : (codes.get(level) ?? [])),
    count: (code, ages) => {
      const counted = held.get(code);
      if (!counted) return undefined;
      return ages ? band(code, counted, ages, sums) : totalOf(counted);
    },
  };
}

function band(code: string, { ages }: Counted, asked: Ages, sums: Map<string, AgeSums>): number | undefined {
  if (!ages) return undefined;
  const known = sums.get(code) ?? new AgeSums(ages);
  sums.set(code, known);
  return known.of(asked);
}

/** Refuses invalid codes, and counts that are not numbers of people, all at once. */
function checkCounts(counts: ReadonlyMap<string, Counted>): void {
  const problems: Problem[] = [];
  for (const [code, { total, ages = [] }] of counts) {
    if (!/^(?:\d{2}|\d{4})$/.test(code)) problems.push(problem("population-code", [code], { code }));
    const check = (count: number | undefined): void => {
      if (count !== undefined && !(Number.isSafeInteger(count) && count >= 0))
        problems.push(problem("population-count", [code], { text: String(count), code }));
    };
    check(total);
    ages.forEach(check);
  }
  if (problems.length > 0) throw new AllocationError(problems);
}
