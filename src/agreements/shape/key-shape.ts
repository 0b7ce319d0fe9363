import * as z from "zod";
import { codes, comment, exact, level, money, text } from "./value-shapes.ts";
import { weight } from "./weight-shape.ts";

const source = text.optional().meta({ description: "Where it is stated, in the agreement's own numbering." });

const sublist = z
  .strictObject({ $comment: comment, group: text.optional(), codes: codes.optional() })
  .refine(({ group, codes }) => group ?? codes, "names neither a group nor codes");

/** One rule of a key. */
const rule: z.ZodType = z
  .lazy(() =>
    z.discriminatedUnion("rule", [
      z
        .strictObject({
          rule: z.literal("fixed"),
          $comment: comment,
          each: money,
          except: z
            .array(
              z
                .strictObject({
                  $comment: comment,
                  group: text.optional(),
                  codes: codes.optional(),
                  each: money,
                })
                .refine(({ group, codes }) => group ?? codes, "names neither a group nor codes"),
            )
            .optional()
            .meta({ description: "Amounts that replace `each` for some, not added to it." }),
          source,
        })
        .meta({ description: "A stated amount to each." }),
      z
        .strictObject({
          rule: z.literal("proportional"),
          $comment: comment,
          weight,
          min: money.optional(),
          max: money.optional(),
          bounds: z.enum(["reshare", "top-up"]).optional(),
          source,
        })
        .meta({
          description: "All that is left, in proportion to a weight, within bounds if there are any.",
        }),
      z
        .strictObject({ rule: z.literal("equal"), $comment: comment, source })
        .meta({ description: "All that is left, the same to each." }),
      z
        .strictObject({
          rule: z.literal("percent"),
          $comment: comment,
          percent: exact,
          among: sublist.optional(),
          key,
          source,
        })
        .meta({ description: "A percentage of the whole line, by a key of its own, to all or some." }),
      z
        .strictObject({
          rule: z.literal("perUnit"),
          $comment: comment,
          units: z.array(z.strictObject({ $comment: comment, price: money, count: weight })).min(1),
          cap: money.optional(),
          oversubscribed: z.enum(["refuse", "reduce"]).optional(),
          source,
        })
        .meta({ description: "A price for each of something that is counted." }),
      z
        .strictObject({
          rule: z.literal("steps"),
          $comment: comment,
          count: weight,
          steps: z.array(z.strictObject({ $comment: comment, from: exact, amount: money })).min(1),
          source,
        })
        .meta({ description: "An amount for each step that a count reaches." }),
      z
        .strictObject({
          rule: z.literal("published"),
          $comment: comment,
          amounts: z.record(z.string(), money),
          source: text,
        })
        .meta({ description: "Amounts as published, where the key is not known." }),
      z
        .strictObject({
          rule: z.literal("twoStep"),
          $comment: comment,
          by: level,
          first: key,
          within: key,
          source,
        })
        .meta({ description: "First to the recipients of a level above, then within each." }),
      z
        .strictObject({ rule: z.literal("levelled"), $comment: comment, key, weight, source })
        .meta({ description: "Stated amounts, then the same up or down for each unit of a weight." }),
      z
        .strictObject({ rule: z.literal("returned"), $comment: comment, source })
        .meta({ description: "What is left is not paid out." }),
    ]),
  )
  .meta({ id: "rule" });

/** A key: rules in order, each sharing what the one before left. */
export const key: z.ZodType = z
  .lazy(() => z.array(rule).min(1))
  .meta({
    id: "key",
    description:
      "Rules in order; each takes what the one before left, and after the last nothing may be left.",
  });
