import type { AgreedLine, Agreement } from "../../src/agreements/agreement.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { agreementWith } from "../support/agreed-line.ts";

/** An agreement of one line to the counties, of 1 000 000 kr, with a key. */
export function grantOf(key: readonly Rule[], more: Partial<AgreedLine> = {}): Agreement {
  return agreementWith(100_000_000n, key, { id: "lan-exempel", level: "county", ...more });
}
