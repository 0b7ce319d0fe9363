import * as z from "zod";
import { comment, exact, text } from "./value-shapes.ts";

/** Figures by code: whole ones are kept whole. */
const series = z
  .record(
    z.string(),
    exact.transform((number) => (number.denominator === 1n ? number.numerator : number)),
  )
  .meta({ description: 'Figures by recipient code: { "01": "2485275" }.' });

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
