import { type SafeOutcome, safely } from "../problems/safely.ts";
import { readReceipt } from "./read-receipt.ts";
import type { Receipt } from "./receipt.ts";

/**
 * `readReceipt`, with the problems returned instead of thrown.
 *
 * @example
 * ```ts
 * import { safeReadReceipt } from "fordela/safe";
 * safeReadReceipt("{").problems?.[0]?.code; // "json-invalid"
 * ```
 */
export function safeReadReceipt(json: unknown): SafeOutcome<Receipt> {
  return safely(() => readReceipt(json));
}
