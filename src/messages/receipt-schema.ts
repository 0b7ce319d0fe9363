import { checkOptions, ONLY_LANGUAGE } from "../problems/check-argument.ts";
import { readReceipt } from "../receipt/read-receipt.ts";
import type { Receipt } from "../receipt/receipt.ts";
import { type SchemaOptions, type StandardSchema, standardSchema } from "./standard-schema.ts";

/**
 * The shape of a receipt as a Standard Schema, for libraries that check forms, requests and settings by one. It reads what `readReceipt` reads,
 * as text or parsed.
 *
 * @example
 * ```ts
 * import { receiptSchema } from "fordela/schema";
 * const result = receiptSchema({ lang: "en" })["~standard"].validate({});
 * result.issues?.[0]?.path; // ["receipt"]
 * ```
 */
export function receiptSchema(options: SchemaOptions = {}): StandardSchema<Receipt> {
  checkOptions("receiptSchema", options, ONLY_LANGUAGE);
  return standardSchema(readReceipt, options);
}
