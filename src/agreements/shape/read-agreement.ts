import type { Agreement } from "../agreement.ts";
import { agreementShape } from "./agreement-shape.ts";
import { readShape } from "./read-shape.ts";

/**
 * An agreement from the JSON of a file, as text or parsed; amounts are kronor as text, unknown keys are refused.
 *
 * The sums are not checked here: `allocate` and `checkAgreement` do that.
 *
 * @throws AllocationError `agreement-shape` for every place that is not as it should be
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
