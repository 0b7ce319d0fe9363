import type { Ages, Register } from "./register.ts";

/** The people of some recipients in one register. */
export interface CountedRecipients {
  /** Persons, in the recipients' order; `undefined` where the register does not hold the code, or its ages. */
  readonly counts: readonly (number | undefined)[];
  /** The codes whose count is not known. */
  readonly missing: readonly string[];
}

/**
 * Counts recipients in a register, in all or in an inclusive band of ages. Recipients that it does not hold are named, never
 * counted as 0.
 */
export function countIn(
  register: Register,
  recipients: readonly { readonly code: string }[],
  ages?: Ages,
): CountedRecipients {
  const counts = recipients.map(({ code }) => register.count(code, ages));
  return {
    counts,
    missing: recipients.flatMap(({ code }, index) => (counts[index] === undefined ? [code] : [])),
  };
}
