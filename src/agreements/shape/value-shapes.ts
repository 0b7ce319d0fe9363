import * as z from "zod/mini";
import { fromPlain } from "../../money/from-plain.ts";
import type { Ore } from "../../money/ore.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { readExact } from "../../numbers/read-exact.ts";
import { levelsInUse } from "../../recipients/in-use.ts";
import { LEVELS, type Level } from "../../recipients/recipient.ts";
import { ROUNDING_METHODS, type RoundingMethod } from "../../rounding/rounding-method.ts";

/** A shape with its description for editors. Returns a copy, because other places use the same shape without it. */
export function described<T extends z.ZodMiniType>(shape: T, meta: z.core.GlobalMeta): T {
  const own = shape.clone();
  z.globalRegistry.add(own, meta);
  return own;
}

/** A text that is not empty. */
export const text: z.ZodMiniString = z.string().check(z.minLength(1));

/** A comment for readers of the file. It is not part of the agreement. */
export const comment: z.ZodMiniType<string | string[] | undefined> = described(
  z.optional(z.union([z.string(), z.array(z.string())])),
  { description: "A comment for those who read the file; it means nothing to the program." },
);

/** The kinds of recipient. */
export const level: z.ZodMiniType<Level> = described(
  z.pipe(
    text,
    z.transform((written, context): Level => {
      const levels = levelsInUse();
      if (levels.includes(written)) return written;
      context.issues.push({ code: "invalid_value", values: [...levels], input: written });
      return z.NEVER;
    }),
  ),
  // What editors offer; a file with recipients of its own is read by their levels.
  { enum: [...LEVELS] },
);

/** Money in a file is kronor as text with a point ("2506966.00"). A JSON number would lose öre and is refused. */
export const money: z.ZodMiniType<Ore> = described(
  z.pipe(
    z.string().check(z.regex(/^-?\d{1,30}(\.\d{1,4})?$/, 'not an amount in kronor such as "2506966.00"')),
    z.transform((written, context) => {
      const ore = fromPlain(written);
      if (ore !== undefined) return ore;
      context.issues.push({
        code: "custom",
        message: 'not an amount in kronor such as "2506966.00"',
        input: written,
      });
      return z.NEVER;
    }),
  ),
  { description: 'Kronor as text with a point, such as "2506966.00".' },
);

/** A whole or decimal number, read exactly: "12.5", or "100/3" when the decimals never end. */
export const exact: z.ZodMiniType<Fraction> = described(
  z.pipe(
    z
      .string()
      .check(z.regex(/^\d{1,40}(\.\d{1,40}|\/[1-9]\d{0,39})?$/, 'not a number such as "12.5", as text')),
    z.transform((written, context) => {
      const number = readExact(written);
      if (number) return number;
      context.issues.push({
        code: "custom",
        message: 'not a number such as "12.5", as text',
        input: written,
      });
      return z.NEVER;
    }),
  ),
  { description: 'A number as text, such as "12.5" or "100/3"; read exactly.' },
);

/** The rounding methods. */
export const method: z.ZodMiniType<RoundingMethod> = z.enum(ROUNDING_METHODS);

/** Official codes of recipients. */
export const codes: z.ZodMiniType<string[]> = described(z.array(text).check(z.minLength(1)), {
  description: 'Official codes as text: "01" for a county or region, "0980" for a municipality.',
});
