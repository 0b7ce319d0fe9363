import * as z from "zod/mini";
import { comment, described, level, source, text } from "../value-shapes.ts";

const by = described(z.iso.date(), { description: "The last day that is in time, YYYY-MM-DD." });

/** The shape of what an agreement states of the money after it is allocated. */
export const termsShape: z.ZodMiniType = described(
  z.strictObject({
    $comment: comment,
    payer: described(z.optional(z.strictObject({ $comment: comment, name: text, source })), {
      description: "The authority that pays.",
    }),
    route: described(
      z.optional(z.strictObject({ $comment: comment, by: z.enum(["direct", "association"]), source })),
      { description: "Whether each recipient requisitions its own money, or SKR does for all." },
    ),
    requisition: described(
      z.optional(
        z.strictObject({
          $comment: comment,
          by: z.optional(by),
          times: described(z.optional(z.int().check(z.gte(1))), {
            description: "The number of requisitions that a recipient may make.",
          }),
          late: described(z.optional(z.enum(["lapses", "offered"])), {
            description: "What becomes of money that is not requisitioned in time.",
          }),
          source,
        }),
      ),
      { description: "How the money is requisitioned." },
    ),
    repayment: described(
      z.optional(z.strictObject({ $comment: comment, by: z.optional(by), to: z.optional(text), source })),
      { description: "When unspent money is repaid, and to which authority." },
    ),
    reports: described(
      z.optional(
        z.array(
          z.strictObject({
            $comment: comment,
            who: described(text, { description: "The recipients, in words." }),
            levels: z.optional(z.array(level)),
            what: described(z.optional(text), { description: "What is reported, in words." }),
            by,
            source,
          }),
        ),
      ),
      { description: "Reports that recipients owe." },
    ),
    redistribution: described(
      z.optional(z.strictObject({ $comment: comment, among: z.enum(["none", "asked"]), source })),
      {
        description:
          "Who gets what others did not requisition: none, or those that asked, by the line's own key.",
      },
    ),
  }),
  { description: "What is stated of the money after it is allocated; a missing term is unknown." },
);
