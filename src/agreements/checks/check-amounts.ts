import type { Ore } from "../../money/ore.ts";
import { type Problem, problem } from "../../problems/problem.ts";
import type { Agreement } from "../agreement.ts";
import { shareOf } from "../resolve-line.ts";

/** Finds supplied amounts for lines that do not exist, or whose amount the agreement states. */
export function checkAmounts({ lines }: Agreement, amounts: Readonly<Record<string, Ore>> = {}): Problem[] {
  const known = lines.map(({ id }) => id);
  return Object.keys(amounts).flatMap((id): Problem[] => {
    const line = lines.find((one) => one.id === id);
    if (!line) return [problem("line-unknown", ["amounts"], { line: id, known })];
    const stated = line.amount ?? (line.share && shareOf(line));
    return stated === undefined ? [] : [problem("line-amount-stated", ["amounts"], { line: id, stated })];
  });
}
