import * as z from "zod/mini";
import { agreementShape } from "./agreement-shape.ts";

/**
 * The JSON Schema (draft 7) of an agreement's file, for editors: named as `$schema` in the file, it gives completion and
 * marks what is wrong while one writes.
 *
 * @example
 * ```ts
 * import { agreementJsonSchema } from "fordela/schema";
 * agreementJsonSchema().title; // "fordela agreement"
 * ```
 */
export function agreementJsonSchema(): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(agreementShape, { io: "input", target: "draft-7" });
}
