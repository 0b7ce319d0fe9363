import { checkArgument } from "../problems/check-argument.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { refuseAll } from "../problems/refuse-all.ts";
import { inUse } from "../recipients/in-use.ts";
import { type Counted, totalOf } from "./counted.ts";
import { countedLevel, countedLevels } from "./counted-level.ts";
import { sumParts } from "./internals/sum-parts.ts";
import { codesIn, peopleIn } from "./people-in.ts";
import {
  type CountedLevel,
  type CountedRegister,
  infoOf,
  type Register,
  type RegisterData,
  type RegisterInfo,
} from "./register.ts";

/**
 * Creates a register from counts by official code. Counts are kept as stated; a county or nation left out is the sum of
 * its parts.
 *
 * Counts are persons. A count that the register does not contain is `undefined`, never 0: a band that includes an
 * unknown age, a code left out, an age outside 0–100.
 *
 * The register can be sent to a worker. Of the copy, `registerOf(copy, copy.counts)` makes a register there.
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
): CountedRegister {
  checkArgument("registerOf", "about", about, "{}");
  checkArgument("registerOf", "counts", counts, "{}");
  checkCounts(counts);
  const held = sumParts(counts, whole);
  const levelsWhere = (holds: (counted: Counted) => boolean): CountedLevel[] =>
    countedLevels().filter((level) =>
      [...held].some(([code, counted]) => countedLevel(code) === level && holds(counted)),
    );
  const data: RegisterData = {
    ...infoOf({
      ...about,
      levels: levelsWhere((counted) => totalOf(counted) !== undefined),
      ages: levelsWhere((counted) => counted.ages !== undefined),
    }),
    counts: held,
  };
  return Object.assign(Object.create(METHODS), data);
}

/** On the prototype, so that a register is plain data, and can be sent to a worker. */
const METHODS: Pick<Register, "count" | "codes"> & ThisType<RegisterData> = {
  codes(level) {
    return codesIn(this, level);
  },
  count(code, ages) {
    return peopleIn(this, code, ages);
  },
};

/** Refuses invalid codes, and counts that are not numbers of people, all at once. */
function checkCounts(counts: ReadonlyMap<string, Counted>): void {
  const problems: Problem[] = [];
  for (const [code, { total, ages = [] }] of counts) {
    if (!countedLevel(code) && !inUse()) problems.push(problem("population-code", [code], { code }));
    const check = (count: number | undefined): void => {
      if (count !== undefined && !(Number.isSafeInteger(count) && count >= 0))
        problems.push(problem("population-count", [code], { text: String(count), code }));
    };
    check(total);
    ages.forEach(check);
  }
  refuseAll(problems);
}
