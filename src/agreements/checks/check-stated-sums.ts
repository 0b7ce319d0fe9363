import type { Ore } from "../../money/ore.ts";
import { sum } from "../../numbers/sum.ts";
import { type Problem, problem } from "../../problems/problem.ts";
import type { AgreedLine, Agreement, StatedSum } from "../agreement.ts";

/** The lines that a stated sum covers. */
export function linesUnder<L extends AgreedLine>(stated: StatedSum, lines: readonly L[]): L[] {
  return lines.filter(
    (line) => (stated.areas?.includes(line.area) ?? true) && (stated.levels?.includes(line.level) ?? true),
  );
}

/** The lines that a stated sum covers, as short text: `level county`, `area 1`, `all lines`. */
export function scopeOf({ areas, levels }: StatedSum): string {
  const parts = [
    ...(areas ? [`area ${areas.join("+")}`] : []),
    ...(levels ? [`level ${levels.join("+")}`] : []),
  ];
  return parts.join(", ") || "all lines";
}

/** Finds stated sums that differ from the sum of their lines. Skips a sum over a line without an amount. */
export function checkStatedSums({ lines, stated }: Agreement): Problem[] {
  return stated.flatMap((one, index): Problem[] => {
    const under = linesUnder(one, lines);
    const over = { over: scopeOf(one), areas: one.areas ?? null, levels: one.levels ?? null };
    if (under.length === 0) return [problem("stated-empty", ["stated", index], over)];
    const computed = sumIfKnown(under);
    if (computed === null || computed === one.amount) return [];
    return [problem("stated-sum", ["stated", index, "amount"], { ...over, stated: one.amount, computed })];
  });
}

/** The sum of lines' amounts, in öre; `null` if one of them is unknown. */
export function sumIfKnown(lines: readonly AgreedLine[]): Ore | null {
  const amounts = lines.map((line) => line.amount);
  return amounts.includes(null) ? null : sum(amounts as Ore[]);
}

/** Lines by id, `a + b`; a long list is cut to the first and the last. */
export function lineNames(lines: readonly Pick<AgreedLine, "id">[]): string {
  const ids = lines.map((line) => line.id);
  return ids.length > 3 ? `${ids[0]} + … + ${ids.at(-1)}` : ids.join(" + ");
}
