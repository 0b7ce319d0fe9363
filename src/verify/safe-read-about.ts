import { type SafeOutcome, safely } from "../problems/safely.ts";
import type { About } from "./about.ts";
import { readAbout } from "./read-about.ts";

/**
 * `readAbout`, with the problems returned instead of thrown.
 *
 * @example
 * ```ts
 * import { safeReadAbout } from "fordela/safe";
 * safeReadAbout({ kind: "recipient" }).problems?.[0]?.path; // ["kind"]
 * ```
 */
export function safeReadAbout(json: unknown): SafeOutcome<About> {
  return safely(() => readAbout(json));
}
