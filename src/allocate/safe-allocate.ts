import type { Agreement } from "../agreements/agreement.ts";
import type { AgreementId } from "../agreements/bundled/index.ts";
import { type SafeOutcome, safely } from "../problems/safely.ts";
import { type AllocateOptions, allocate } from "./allocate.ts";
import type { Allocation } from "./allocation.ts";

/**
 * `allocate`, with the problems returned instead of thrown.
 *
 * @example
 * ```ts
 * import { safeAllocate } from "fordela/safe";
 * const { success, problems } = safeAllocate("psykisk-halsa-2025", { lines: ["lan-komplexa-behov"] });
 * [success, problems?.[0]?.code]; // [false, "register-not-loaded"]
 * ```
 */
export function safeAllocate(
  agreement: AgreementId | Agreement,
  options: AllocateOptions = {},
): SafeOutcome<Allocation> {
  return safely(() => allocate(agreement, options));
}
