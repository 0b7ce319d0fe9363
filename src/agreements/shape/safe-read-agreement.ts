import { type SafeOutcome, safely } from "../../problems/safely.ts";
import type { Agreement } from "../agreement.ts";
import { readAgreement } from "./read-agreement.ts";

/**
 * `readAgreement`, with the problems returned instead of thrown.
 *
 * @example
 * ```ts
 * import { safeReadAgreement } from "fordela/safe";
 * safeReadAgreement("{}").problems?.[0]?.code; // "agreement-shape"
 * ```
 */
export function safeReadAgreement(json: unknown): SafeOutcome<Agreement> {
  return safely(() => readAgreement(json));
}
