import type { Agreement } from "../agreement.ts";
import { agreementShape } from "./agreement-shape.ts";
import { readShape } from "./read-shape.ts";

/**
 * Parses an agreement from the JSON of a file, as text or parsed. Amounts are kronor as text; unknown keys are refused.
 *
 * Does not check the sums: `allocate` and `checkAgreement` do.
 *
 * @throws AllocationError `agreement-shape` for every place with the wrong shape
 *
 * @example
 * ```ts
 * import { agreementOf } from "fordela";
 * import { readAgreement, writeAgreement } from "fordela/schema";
 * readAgreement(writeAgreement(agreementOf("2025"))).lines.length; // 9
 * ```
 */
export function readAgreement(json: unknown): Agreement {
  return readShape(agreementShape, json) as Agreement;
}
