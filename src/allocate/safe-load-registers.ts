import type { Agreement } from "../agreements/agreement.ts";
import type { AgreementId } from "../agreements/bundled/index.ts";
import type { Register } from "../population/register.ts";
import { type SafeOutcome, safely } from "../problems/safely.ts";
import { type LoadRegistersOptions, loadRegisters } from "./load-registers.ts";

/**
 * `loadRegisters`, with the problems returned instead of thrown.
 *
 * @example
 * ```ts
 * import { safeLoadRegisters } from "fordela/safe";
 * const { data } = await safeLoadRegisters("psykisk-halsa-2025", { levels: ["county"] });
 * data?.[0]?.id; // "scb-2024-11-01"
 * ```
 */
export function safeLoadRegisters(
  agreement: AgreementId | Agreement,
  options: LoadRegistersOptions = {},
): Promise<SafeOutcome<Register[]>> {
  return safely(async () => loadRegisters(agreement, options));
}
