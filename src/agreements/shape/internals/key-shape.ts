import * as z from "zod/mini";
import { codes, comment, described, exact, level, money, source as stated, text } from "../value-shapes.ts";
import { ownShape } from "./own-shape.ts";
import { weightShape } from "./weight-shape.ts";

const source = z.optional(stated);

const sublist = z
  .strictObject({ $comment: comment, group: z.optional(text), codes: z.optional(codes) })
  .check(z.refine(({ group, codes }) => group ?? codes, "names neither a group nor codes"));

/** One rule of a key. */
const rule: z.ZodMiniType = described(
  z.lazy(() =>
    z.discriminatedUnion("rule", [
      described(
        z.strictObject({
          rule: z.literal("fixed"),
          $comment: comment,
          each: money,
          except: described(
            z.optional(
              z.array(
                z
                  .strictObject({
                    $comment: comment,
                    group: z.optional(text),
                    codes: z.optional(codes),
                    each: money,
                  })
                  .check(z.refine(({ group, codes }) => group ?? codes, "names neither a group nor codes")),
              ),
            ),
            { description: "Amounts that replace `each` for some, not added to it." },
          ),
          source,
        }),
        { description: "A stated amount to each." },
      ),
      described(
        z.strictObject({
          rule: z.literal("proportional"),
          $comment: comment,
          weight: weightShape,
          min: z.optional(money),
          max: z.optional(money),
          bounds: z.optional(z.enum(["reshare", "top-up"])),
          source,
        }),
        {
          description: "All that is left, in proportion to a weight, within any bounds.",
        },
      ),
      described(z.strictObject({ rule: z.literal("equal"), $comment: comment, source }), {
        description: "All that is left, the same to each.",
      }),
      described(
        z.strictObject({
          rule: z.literal("percent"),
          $comment: comment,
          percent: exact,
          among: z.optional(sublist),
          key: keyShape,
          source,
        }),
        { description: "A percentage of the whole line, by a key of its own, to all or some." },
      ),
      described(
        z.strictObject({
          rule: z.literal("perUnit"),
          $comment: comment,
          units: z
            .array(z.strictObject({ $comment: comment, price: money, count: weightShape }))
            .check(z.minLength(1)),
          cap: z.optional(money),
          oversubscribed: z.optional(z.enum(["refuse", "reduce"])),
          source,
        }),
        { description: "A price for each of something that is counted." },
      ),
      described(
        z.strictObject({
          rule: z.literal("steps"),
          $comment: comment,
          count: weightShape,
          steps: z
            .array(z.strictObject({ $comment: comment, from: exact, amount: money }))
            .check(z.minLength(1)),
          source,
        }),
        { description: "An amount for each step that a count reaches." },
      ),
      described(
        z.strictObject({
          rule: z.literal("published"),
          $comment: comment,
          amounts: z.record(z.string(), money),
          source: text,
        }),
        { description: "Amounts as published, where the key is not known." },
      ),
      described(
        z.strictObject({
          rule: z.literal("twoStep"),
          $comment: comment,
          by: level,
          first: keyShape,
          within: keyShape,
          source,
        }),
        { description: "First to the recipients of a level above, then within each." },
      ),
      described(
        z.strictObject({
          rule: z.literal("levelled"),
          $comment: comment,
          key: keyShape,
          weight: weightShape,
          source,
        }),
        {
          description: "Stated amounts, then the same up or down for each unit of a weight.",
        },
      ),
      described(z.strictObject({ rule: z.literal("returned"), $comment: comment, source }), {
        description: "What is left is not paid out.",
      }),
      ownShape("rule", { rule: z.literal("own"), source }, weightShape),
    ]),
  ),
  { id: "rule" },
);

/** A key: rules in order, each sharing the money that the rule before left. */
export const keyShape: z.ZodMiniType = described(
  z.lazy(() => z.array(rule).check(z.minLength(1))),
  {
    id: "key",
    description: "Rules in order: each takes what the one before left; the last leaves nothing.",
  },
);
