import type { Problem } from "../problems/problem.ts";
import { type LibraryProblems, MESSAGES_EN } from "./describe.ts";
import { describeByDoor, type ReaderOptions } from "./describe-by-door.ts";

/**
 * A problem in English, as `describe` has it, for an app in that language alone: no message in Swedish is in its
 * bundle.
 *
 * @example
 * ```ts
 * import { problem } from "fordela";
 * import { describeInEnglish } from "fordela/words";
 * describeInEnglish(problem("level-unknown", [], { level: "lan", known: ["county", "region"] }));
 * // "There is no level "lan". The levels are county, region."
 * ```
 */
export function describeInEnglish(problem: Problem, options: ReaderOptions = {}): string {
  const messages = { en: MESSAGES_EN };
  return describeByDoor("describeInEnglish", messages, problem as Problem<keyof LibraryProblems>, options);
}
