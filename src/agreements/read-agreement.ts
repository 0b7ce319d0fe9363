import * as z from "zod";
import { readMoney } from "../money/read-money.ts";
import { AllocationError } from "../problems/allocation-error.ts";
import { problem } from "../problems/problem.ts";
import type { Rule } from "../rules/rule.ts";
import type { Agreement } from "./agreement.ts";

const text = z.string().min(1);
const level = z.enum(["county", "region", "municipality", "association"]);
const date = z.iso.date();

/** Money in a file is kronor as text with a point ("2506966.00"); a JSON number would lose öre and is refused. */
const money = z.string().transform((written, context) => {
  const reading = /^-?\d+(\.\d{1,2})?$/.test(written) ? readMoney(written) : undefined;
  if (reading && "ore" in reading) return reading.ore;
  context.addIssue({ code: "custom", message: 'not an amount in kronor such as "2506966.00"' });
  return z.NEVER;
});

const count = z
  .string()
  .regex(/^\d{1,40}$/, "not a whole number, 0 or more, as text")
  .transform((digits) => BigInt(digits));

const weight = z.discriminatedUnion("by", [
  z.strictObject({ by: z.literal("population"), ages: z.tuple([z.int(), z.int()]).optional() }),
  z.strictObject({ by: z.literal("supplied"), values: z.record(z.string(), count), source: text }),
]);

const rule = z.discriminatedUnion("rule", [
  z.strictObject({
    rule: z.literal("fixed"),
    each: money,
    except: z
      .array(
        z
          .strictObject({ group: text.optional(), codes: z.array(text).min(1).optional(), each: money })
          .refine(({ group, codes }) => group ?? codes, "names neither a group nor codes"),
      )
      .optional(),
    source: text.optional(),
  }),
  z.strictObject({ rule: z.literal("proportional"), weight, source: text.optional() }),
  z.strictObject({ rule: z.literal("equal"), source: text.optional() }),
]);

const agreement = z.strictObject({
  schemaVersion: z.literal(1),
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "not lower-case words joined by hyphens"),
  year: z.int(),
  title: text,
  source: text,
  population: z.strictObject({ date, by: z.enum(["stated", "chosen"]), reason: text }),
  areas: z.array(z.strictObject({ id: text, name: text })).min(1),
  lines: z
    .array(
      z.strictObject({
        id: text,
        area: text,
        level,
        amount: money,
        derived: z.boolean(),
        key: z.array(rule).min(1),
        source: text,
      }),
    )
    .min(1),
  stated: z.array(
    z.strictObject({
      areas: z.array(text).optional(),
      levels: z.array(level).optional(),
      amount: money,
      source: text,
    }),
  ),
});

/**
 * An agreement from the JSON of a file, as text or parsed; amounts are kronor as text, unknown keys are refused.
 *
 * The sums are not checked here: `allocate` and `checkAgreement` do that.
 *
 * @throws AllocationError `agreement-shape` for every place that is not as it should be
 *
 * @example
 * ```ts
 * import { agreementOf } from "fordela";
 * import { readAgreement, writeAgreement } from "fordela/schema";
 * readAgreement(writeAgreement(agreementOf("2025"))).lines.length; // 9
 * ```
 */
export function readAgreement(json: unknown): Agreement {
  const result = agreement.safeParse(typeof json === "string" ? parsed(json) : json);
  if (!result.success)
    throw new AllocationError(
      result.error.issues.map(({ path, message }) =>
        problem("agreement-shape", path.map(placeName), { place: path.join(".") || "$", cause: message }),
      ),
    );
  const { schemaVersion: _, ...data } = result.data;
  return { ...data, lines: data.lines.map((line) => ({ ...line, key: line.key as Rule[] })) } as Agreement;
}

function placeName(part: PropertyKey): string | number {
  return typeof part === "number" ? part : String(part);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new AllocationError([problem("json-invalid", [], { file: "–", cause })]);
  }
}
