import type { Ages, Register } from "./register.ts";

/** The number of people of some recipients in one register. */
export interface CountedRecipients {
  /** Persons, in the recipients' order; `undefined` if the register does not contain the code or its ages. */
  readonly counts: readonly (number | undefined)[];
  /** The codes whose count is unknown. */
  readonly missing: readonly string[];
}

/**
 * Counts recipients in a register, everyone or an inclusive band of ages. Recipients that the register does not contain
 * are listed in `missing`, never counted as 0.
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
