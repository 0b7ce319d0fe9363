import * as z from "zod";
import type { Ore } from "../../money/ore.ts";
import { readMoney } from "../../money/read-money.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { readExact } from "../../numbers/read-exact.ts";
import { LEVELS, type Level } from "../../recipients/recipient.ts";
import { ROUNDINGS } from "../../rounding/index.ts";
import type { RoundingMethod } from "../../rounding/method.ts";

/** A text that says something. */
export const text: z.ZodString = z.string().min(1);

/** What is written for those who read the file; it is not part of the agreement. */
export const comment: z.ZodType<string | string[] | undefined> = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .meta({ description: "A comment for those who read the file; it means nothing to the program." });

/** The kinds of recipient. */
export const level: z.ZodType<Level> = z.enum(LEVELS as [Level, ...Level[]]);

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

/** The rounding methods. */
export const method: z.ZodType<RoundingMethod> = z.enum(
  Object.keys(ROUNDINGS) as [RoundingMethod, ...RoundingMethod[]],
);

/** Official codes of recipients. */
export const codes: z.ZodType<string[]> = z
  .array(text)
  .min(1)
  .meta({ description: 'Official codes as text: "01" for a county or region, "0980" for a municipality.' });
