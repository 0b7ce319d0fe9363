import type { Problem } from "../problems/problem.ts";
import { type LibraryProblems, MESSAGES_SV } from "./describe.ts";
import { describeByDoor, type ReaderOptions } from "./describe-by-door.ts";

/**
 * A problem in Swedish, as `describe` has it, for an app in that language alone: no message in English is in its
 * bundle.
 *
 * @example
 * ```ts
 * import { problem } from "fordela";
 * import { describeInSwedish } from "fordela/words";
 * describeInSwedish(problem("level-unknown", [], { level: "lan", known: ["county", "region"] }));
 * // "Nivån "lan" finns inte. Menade du län?"
 * ```
 */
export function describeInSwedish(problem: Problem, options: ReaderOptions = {}): string {
  const messages = { sv: MESSAGES_SV };
  return describeByDoor("describeInSwedish", messages, problem as Problem<keyof LibraryProblems>, options);
}
