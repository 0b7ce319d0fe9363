import * as z from "zod/mini";
import { agreementShape } from "./agreement-shape.ts";

/**
 * The JSON Schema (draft 7) of an agreement's file, for editors. A file that names it as `$schema` gets completion and
 * error marking while you write.
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
