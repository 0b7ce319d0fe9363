import type { Agreement } from "../agreements/agreement.ts";
import { readAgreement } from "../agreements/shape/read-agreement.ts";
import { checkOptions, ONLY_LANGUAGE } from "../problems/check-argument.ts";
import { type SchemaOptions, type StandardSchema, standardSchema } from "./standard-schema.ts";

/**
 * The shape of an agreement file as a Standard Schema, for libraries that check forms, requests and settings by one. It reads what `readAgreement` reads,
 * as text or parsed.
 *
 * @example
 * ```ts
 * import { agreementSchema } from "fordela/schema";
 * const result = agreementSchema({ lang: "en" })["~standard"].validate({});
 * result.issues?.[0]?.path; // ["schemaVersion"]
 * ```
 */
export function agreementSchema(options: SchemaOptions = {}): StandardSchema<Agreement> {
  checkOptions("agreementSchema", options, ONLY_LANGUAGE);
  return standardSchema(readAgreement, options);
}
