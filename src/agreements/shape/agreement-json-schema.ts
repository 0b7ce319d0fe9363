import * as z from "zod/mini";
import { LEVELS } from "../../recipients/recipient.ts";
import { ROUNDING_METHODS } from "../../rounding/rounding-method.ts";
import { agreementShape } from "./internals/agreement-shape.ts";
import { level, method } from "./value-shapes.ts";

/**
 * The JSON Schema (draft 7) of an agreement's file, for editors. A file that names it as `$schema` gets completion and
 * error marking while you write. A file with `recipients` may have any level, and any may name an own rounding.
 *
 * @example
 * ```ts
 * import { agreementJsonSchema } from "fordela/schema";
 * agreementJsonSchema().title; // "fordela agreement"
 * ```
 */
export function agreementJsonSchema(): Readonly<Record<string, unknown>> {
  const schema = z.toJSONSchema(agreementShape, {
    io: "input",
    target: "draft-7",
    override({
      zodSchema: shape,
      jsonSchema,
    }: {
      zodSchema: unknown;
      jsonSchema: z.core.JSONSchema.BaseSchema;
    }) {
      if (shape === level) jsonSchema.examples = [...LEVELS];
      if (shape === method) jsonSchema.anyOf = [{ enum: [...ROUNDING_METHODS] }, { pattern: "^own:." }];
    },
  });
  const ofSweden = { level: { enum: [...LEVELS] } };
  return {
    ...schema,
    if: { required: ["recipients"] },
    else: { properties: { lines: { items: { properties: ofSweden } } } },
  };
}
