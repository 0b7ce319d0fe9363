import { amongOwn } from "../../recipients/among-own.ts";
import type { Agreement } from "../agreement.ts";
import { agreementShape } from "./internals/agreement-shape.ts";
import { readShape } from "./internals/read-shape.ts";
import { recipientsShape } from "./internals/recipients-shape.ts";
import { parseJson } from "./parse-json.ts";

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
  const data = typeof json === "string" ? parseJson(json) : json;
  const given = (data as { recipients?: unknown } | null | undefined)?.recipients;
  const own = given === undefined ? undefined : recipientsShape.safeParse(given);
  // Levels and amounts are read as those of the recipients in the agreement.
  return amongOwn(own?.success ? own.data : undefined, () => {
    return readShape(agreementShape, json) as Agreement;
  });
}
