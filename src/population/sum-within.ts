import { type Problem, problem } from "../problems/problem.ts";
import type { Directory } from "../recipients/directory.ts";
import { type Counted, totalOf } from "./counted.ts";
import { addSum } from "./internals/sum-parts.ts";

/**
 * Adds the counts of own recipients that a source leaves out but whose parts, the recipients within them, it has, and compares
 * totals that it states with their parts.
 *
 * @returns the counts with those added, and a `population-sum` for each total that its parts contradict
 */
export function sumWithin(
  stated: ReadonlyMap<string, Counted>,
  own: Directory,
): { readonly counts: ReadonlyMap<string, Counted>; readonly problems: readonly Problem[] } {
  const counts = new Map(stated);
  const problems: Problem[] = [];
  // A whole of wholes is known once they are: each round goes a level up.
  for (const _ of own.levels ?? [])
    for (const [code, parts] of partsWithin(own)) if (!stated.has(code)) addSum(counts, code, parts);
  for (const [code, parts] of partsWithin(own)) {
    const total = totalOf(stated.get(code) ?? {});
    const summed = new Map<string, Counted>(parts.map((part) => [part, counts.get(part) ?? {}]));
    addSum(summed, code, parts);
    const sum = totalOf(summed.get(code) ?? {});
    if (total !== undefined && sum !== undefined && total !== sum)
      problems.push(problem("population-sum", [code], { code, stated: `${total}`, computed: `${sum}` }));
  }
  return { counts, problems };
}

/** The codes of every recipient's parts at a level, by its code. */
function partsWithin(own: Directory): readonly (readonly [code: string, parts: readonly string[]])[] {
  return (own.levels ?? []).flatMap(({ recipients }) => {
    const wholes = new Map<string, string[]>();
    for (const { code, within } of recipients)
      for (const whole of Object.values(within ?? {}))
        wholes.set(whole, [...(wholes.get(whole) ?? []), code]);
    return [...wholes];
  });
}
