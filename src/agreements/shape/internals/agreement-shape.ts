import * as z from "zod/mini";
import { codes, comment, described, exact, level, method, money, source, text } from "../value-shapes.ts";
import { keyShape } from "./key-shape.ts";
import { recipientsShape } from "./recipients-shape.ts";
import { termsShape } from "./terms-shape.ts";

const eligibility = described(
  z
    .strictObject({
      $comment: comment,
      only: z.optional(codes),
      except: z.optional(codes),
      others: z.enum(["reshared", "withheld"]),
      source: text,
    })
    .check(z.refine(({ only, except }) => only ?? except, "names neither only nor except")),
  { description: "Who takes part, and whether the others' share is reshared or withheld." },
);

const rounding = described(
  z.strictObject({
    $comment: comment,
    unit: described(z.optional(money.check(z.refine((ore) => ore > 0n, "not above 0"))), {
      description: 'The smallest amount handed out, in kronor: "50000".',
    }),
    method: z.optional(method),
    ties: z.optional(z.union([z.enum(["code", "largest-weight", "error"]), codes])),
    per: z.optional(z.enum(["line", "component"])),
    source: text,
  }),
  { description: "The rounding that the agreement states." },
);

const name = described(z.optional(text), {
  description: "As the agreement prints it, where it is not the area's.",
});
const short = described(z.optional(text), { description: "A shorter name in tables." });

const line = described(
  z.strictObject({
    $comment: comment,
    id: described(text, {
      description: "Lower case with hyphens; begins with the level: lan-, region-, kommun-.",
    }),
    area: described(text, { description: "The id of its area." }),
    name,
    short,
    level,
    amount: described(z.nullable(money), {
      description: "Kronor as text; null where the agreement states none and the key gives it.",
    }),
    derived: described(z.boolean(), {
      description: "true where the amount only follows from a printed sum.",
    }),
    key: keyShape,
    source,
    eligibility: z.optional(eligibility),
    rounding: z.optional(rounding),
    share: described(z.optional(z.strictObject({ $comment: comment, percent: exact, of: money })), {
      description: "The percentage of a larger sum that it is.",
    }),
  }),
  { id: "line", description: "One amount to one level of recipients by one key." },
);

/** The shape of an agreement's file. */
export const agreementShape: z.ZodMiniType = described(
  z.strictObject({
    $schema: z.optional(z.string()),
    $comment: comment,
    schemaVersion: z.literal(1),
    id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "not lower-case words joined by hyphens")),
    year: described(z.int(), { description: "The year the money is for." }),
    title: text,
    source: described(text, { description: "Diary numbers and date." }),
    population: described(
      z.strictObject({
        $comment: comment,
        date: z.iso.date(),
        by: z.enum(["stated", "chosen"]),
        reason: text,
      }),
      {
        description: "The day people are counted at: stated by the agreement, or chosen for a reason.",
      },
    ),
    recipients: z.optional(recipientsShape),
    areas: z.array(z.strictObject({ $comment: comment, id: text, name: text, short })).check(z.minLength(1)),
    lines: z.array(line).check(z.minLength(1)),
    stated: described(
      z.array(
        z.strictObject({
          $comment: comment,
          areas: z.optional(z.array(text)),
          levels: z.optional(z.array(level)),
          amount: money,
          source: text,
        }),
      ),
      { description: "Every sum that the agreement prints." },
    ),
    unsupported: described(
      z.optional(z.array(z.strictObject({ $comment: comment, id: text, reason: text }))),
      {
        description: "What cannot be expressed; a run must accept each by its id.",
      },
    ),
    terms: z.optional(termsShape),
  }),
  { title: "fordela agreement" },
);
