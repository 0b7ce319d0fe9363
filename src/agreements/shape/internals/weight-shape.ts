import * as z from "zod/mini";
import { comment, described, exact, level, text } from "../value-shapes.ts";
import { ownShape } from "./own-shape.ts";

/** Figures by code. Whole ones stay whole numbers. */
const series = described(
  z.record(
    z.string(),
    z.pipe(
      exact,
      z.transform((number) => (number.denominator === 1n ? number.numerator : number)),
    ),
  ),
  { description: 'Figures by recipient code: { "01": "2485275" }.' },
);

/** A quantity that a rule shares or counts by. */
export const weightShape: z.ZodMiniType = described(
  z.lazy(() =>
    z.discriminatedUnion("by", [
      described(
        z.strictObject({
          by: z.literal("population"),
          $comment: comment,
          ages: described(z.optional(z.tuple([z.int(), z.int()])), {
            description: "From and to, both included: [0, 18].",
          }),
          date: described(z.optional(z.iso.date()), { description: "Another day than the agreement's." }),
        }),
        { description: "Inhabitants, all or of some ages." },
      ),
      described(
        z.strictObject({ by: z.literal("supplied"), $comment: comment, values: series, source: text }),
        { description: "Figures written here, one for each recipient." },
      ),
      described(z.strictObject({ by: z.literal("indicator"), $comment: comment, name: text, source: text }), {
        description: "Figures that are handed in at each run, under a name.",
      }),
      described(
        z.strictObject({ by: z.literal("rate"), $comment: comment, of: weightShape, per: weightShape }),
        {
          description: "One weight divided by another.",
        },
      ),
      described(
        z.strictObject({
          by: z.literal("product"),
          $comment: comment,
          of: z.array(weightShape).check(z.minLength(1)),
        }),
        { description: "Weights multiplied." },
      ),
      described(
        z.strictObject({
          by: z.literal("mixed"),
          $comment: comment,
          of: z
            .array(z.strictObject({ $comment: comment, percent: exact, weight: weightShape }))
            .check(z.minLength(1)),
        }),
        { description: "Several indicators, each weighed by a percentage; 100 in all." },
      ),
      described(
        z.strictObject({
          by: z.literal("mean"),
          $comment: comment,
          of: z.array(weightShape).check(z.minLength(1)),
        }),
        {
          description: "The mean over several years; who is missing in one is averaged over the others.",
        },
      ),
      described(
        z.strictObject({ by: z.literal("summed"), $comment: comment, over: level, of: weightShape }),
        {
          description:
            "A weight summed over the recipients of a level below, such as a region's municipalities.",
        },
      ),
      described(
        z
          .strictObject({
            by: z.literal("between"),
            $comment: comment,
            of: weightShape,
            count: described(z.optional(weightShape), {
              description: "What is counted, if not the weight itself.",
            }),
            from: described(z.optional(exact), { description: "The lowest count, included." }),
            below: described(z.optional(exact), { description: "The limit that the count is below." }),
          })
          .check(z.refine(({ from, below }) => from ?? below, "names neither from nor below")),
        { description: "A weight of those whose count lies between two limits; 0 for the others." },
      ),
      described(
        z.strictObject({
          by: z.literal("least"),
          $comment: comment,
          of: z.array(weightShape).check(z.minLength(1)),
        }),
        { description: "The smallest of weights, such as a count and a cap." },
      ),
      described(z.strictObject({ by: z.literal("received"), $comment: comment }), {
        description: "What each has got by the rules before.",
      }),
      ownShape("weight", { by: z.literal("own") }, weightShape),
    ]),
  ),
  { id: "weight" },
);
