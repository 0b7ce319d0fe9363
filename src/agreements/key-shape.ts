import * as z from "zod";
import { readExact } from "../money/decimal.ts";
import type { Fraction } from "../money/fraction.ts";
import type { Ore } from "../money/ore.ts";
import { readMoney } from "../money/read-money.ts";
import type { Level } from "../recipients/recipient.ts";

/** A text that says something. */
export const text: z.ZodString = z.string().min(1);

/** What is written for those who read the file; it is not part of the agreement. */
export const comment: z.ZodType<string | string[] | undefined> = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .meta({ description: "A comment for those who read the file; it means nothing to the program." });

/** The kinds of recipient. */
export const level: z.ZodType<Level> = z.enum(["county", "region", "municipality", "association"]);

/** Money in a file is kronor as text with a point ("2506966.00"); a JSON number would lose öre and is refused. */
export const money: z.ZodType<Ore> = z
  .string()
  .regex(/^-?\d{1,30}(\.\d{1,2})?$/, 'not an amount in kronor such as "2506966.00"')
  .transform((written, context) => {
    const reading = readMoney(written);
    if ("ore" in reading) return reading.ore;
    context.addIssue({ code: "custom", message: 'not an amount in kronor such as "2506966.00"' });
    return z.NEVER;
  })
  .meta({ description: 'Kronor as text with a point, such as "2506966.00".' });

/** A whole number or one with decimals, read exactly: "12.5", or "100/3" where no decimals can say it. */
export const exact: z.ZodType<Fraction> = z
  .string()
  .regex(/^\d{1,40}(\.\d{1,40}|\/[1-9]\d{0,39})?$/, 'not a number such as "12.5", as text')
  .transform((written, context) => {
    const number = readExact(written);
    if (number) return number;
    context.addIssue({ code: "custom", message: 'not a number such as "12.5", as text' });
    return z.NEVER;
  })
  .meta({ description: 'A number as text, such as "12.5" or "100/3"; read exactly.' });

/** Figures by code: whole ones are kept whole. */
const series = z
  .record(
    z.string(),
    exact.transform((number) => (number.denominator === 1n ? number.numerator : number)),
  )
  .meta({ description: 'Figures by recipient code: { "01": "2485275" }.' });

export const codes: z.ZodType<string[]> = z
  .array(text)
  .min(1)
  .meta({ description: 'Official codes as text: "01" for a county or region, "0980" for a municipality.' });

const source = text.optional().meta({ description: "Where it is stated, in the agreement's own numbering." });

const sublist = z
  .strictObject({ $comment: comment, group: text.optional(), codes: codes.optional() })
  .refine(({ group, codes }) => group ?? codes, "names neither a group nor codes");

/** What a rule shares or counts by. */
export const weight: z.ZodType = z
  .lazy(() =>
    z.discriminatedUnion("by", [
      z
        .strictObject({
          by: z.literal("population"),
          $comment: comment,
          ages: z
            .tuple([z.int(), z.int()])
            .optional()
            .meta({ description: "From and to, both included: [0, 18]." }),
          date: z.iso.date().optional().meta({ description: "Another day than the agreement's." }),
        })
        .meta({ description: "Inhabitants, all or of some ages." }),
      z
        .strictObject({ by: z.literal("supplied"), $comment: comment, values: series, source: text })
        .meta({ description: "Figures written here, one for each recipient." }),
      z
        .strictObject({ by: z.literal("indicator"), $comment: comment, name: text, source: text })
        .meta({ description: "Figures that are handed in at each run, under a name." }),
      z
        .strictObject({ by: z.literal("rate"), $comment: comment, of: weight, per: weight })
        .meta({ description: "One weight divided by another." }),
      z
        .strictObject({ by: z.literal("product"), $comment: comment, of: z.array(weight).min(1) })
        .meta({ description: "Weights multiplied." }),
      z
        .strictObject({
          by: z.literal("mixed"),
          $comment: comment,
          of: z.array(z.strictObject({ $comment: comment, percent: exact, weight })).min(1),
        })
        .meta({ description: "Several indicators, each weighed by a percentage; 100 in all." }),
      z.strictObject({ by: z.literal("mean"), $comment: comment, of: z.array(weight).min(1) }).meta({
        description: "The mean over several years; who is missing in one is averaged over the others.",
      }),
      z
        .strictObject({ by: z.literal("received"), $comment: comment })
        .meta({ description: "What each has got by the rules before." }),
    ]),
  )
  .meta({ id: "weight" });

/** One rule of a key. */
export const rule: z.ZodType = z
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
