import * as z from "zod";
import { key } from "./key-shape.ts";
import { codes, comment, exact, level, method, money, text } from "./value-shapes.ts";

const eligibility = z
  .strictObject({
    $comment: comment,
    only: codes.optional(),
    except: codes.optional(),
    others: z.enum(["reshared", "withheld"]),
    source: text,
  })
  .refine(({ only, except }) => only ?? except, "names neither only nor except")
  .meta({ description: "Who takes part, and whether the others' share is reshared or withheld." });

const rounding = z
  .strictObject({
    $comment: comment,
    unit: money
      .refine((ore) => ore > 0n, "not above 0")
      .optional()
      .meta({ description: 'The smallest amount handed out, in kronor: "50000".' }),
    method: method.optional(),
    ties: z.union([z.enum(["code", "largest-weight", "error"]), codes]).optional(),
    per: z.enum(["line", "component"]).optional(),
    source: text,
  })
  .meta({ description: "How the agreement itself says that amounts are made whole." });

const line = z
  .strictObject({
    $comment: comment,
    id: text.meta({ description: "Lower case with hyphens; begins with the level: lan-, region-, kommun-." }),
    area: text.meta({ description: "The id of its area." }),
    level,
    amount: money
      .nullable()
      .meta({ description: "Kronor as text; null where the agreement states none and the key gives it." }),
    derived: z
      .boolean()
      .meta({ description: "true where only a sum is printed that the amount follows from." }),
    key,
    source: text.meta({ description: "The place in the agreement." }),
    eligibility: eligibility.optional(),
    rounding: rounding.optional(),
    share: z
      .strictObject({ $comment: comment, percent: exact, of: money })
      .optional()
      .meta({ description: "The percentage of a larger sum that the amount is." }),
  })
  .meta({ id: "line", description: "One amount to one level of recipients by one key." });

/** The shape of an agreement's file. */
export const agreementShape: z.ZodType = z
  .strictObject({
    $schema: z.string().optional(),
    $comment: comment,
    schemaVersion: z.literal(1),
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "not lower-case words joined by hyphens"),
    year: z.int().meta({ description: "The year the money is for." }),
    title: text,
    source: text.meta({ description: "Diary numbers and date." }),
    population: z
      .strictObject({
        $comment: comment,
        date: z.iso.date(),
        by: z.enum(["stated", "chosen"]),
        reason: text,
      })
      .meta({
        description: "The day people are counted at: stated by the agreement, or chosen for a reason.",
      }),
    areas: z.array(z.strictObject({ $comment: comment, id: text, name: text })).min(1),
    lines: z.array(line).min(1),
    stated: z
      .array(
        z.strictObject({
          $comment: comment,
          areas: z.array(text).optional(),
          levels: z.array(level).optional(),
          amount: money,
          source: text,
        }),
      )
      .meta({ description: "Every sum that the agreement prints: they prove the lines." }),
    unsupported: z
      .array(z.strictObject({ $comment: comment, id: text, reason: text }))
      .optional()
      .meta({
        description: "What the agreement says that cannot be expressed; a run must accept each by its id.",
      }),
  })
  .meta({ title: "fordela agreement" });
