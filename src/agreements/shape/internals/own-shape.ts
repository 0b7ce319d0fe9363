import * as z from "zod/mini";
import { definitionOf } from "../../../own/definitions-in-use.ts";
import type { OwnOptions } from "../../../rules/own-options.ts";
import { codes, comment, described, text } from "../value-shapes.ts";

/** A shape that a union chooses by one of its keys. */
type OneOfSeveral = z.ZodMiniType & z.core.$ZodTypeDiscriminable<string>;

interface Own {
  readonly name: string;
  readonly options?: OwnOptions;
}

/** The shape of an own rule's or weight's JSON. Its options are read by their kinds, if its definition is in use. */
export function ownShape(
  kind: "rule" | "weight",
  fields: z.core.$ZodLooseShape,
  weight: z.ZodMiniType,
): OneOfSeveral {
  const option = z.union([z.string(), z.boolean(), codes, weight]);
  const options = z.optional(z.record(z.string(), option));
  return described(
    z.pipe(
      z.strictObject({ ...fields, name: text, $comment: comment, options }) as z.ZodMiniType,
      z.transform((own) => definitionOf(kind, (own as Own).name)?.read?.(own as Own) ?? own),
    ),
    { description: `An own ${kind}, by its name.` },
  ) as z.ZodMiniType as OneOfSeveral;
}
