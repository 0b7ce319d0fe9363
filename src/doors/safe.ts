/**
 * Functions that return problems instead of throwing them, in the form of zod's `safeParse`.
 *
 * @module fordela/safe
 */

// ── any function

export { type SafeOutcome, safely } from "../problems/safely.ts";

// ── allocating

export { safeAllocate } from "../allocate/safe-allocate.ts";
export { safeLoadRegisters } from "../allocate/safe-load-registers.ts";

// ── reading

export { safeReadAgreement } from "../agreements/shape/safe-read-agreement.ts";
export { safeReadKey } from "../agreements/shape/safe-read-key.ts";
export { safeReadReceipt } from "../receipt/safe-read-receipt.ts";
export { safeReadAbout } from "../verify/safe-read-about.ts";
