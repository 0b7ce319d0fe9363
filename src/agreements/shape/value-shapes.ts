import * as z from "zod/mini";
import { fromPlain } from "../../money/from-plain.ts";
import type { Ore } from "../../money/ore.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { readExact } from "../../numbers/read-exact.ts";
import { levelsInUse } from "../../recipients/in-use.ts";
import type { Level } from "../../recipients/recipient.ts";
import { type RoundingMethod, roundingMethods } from "../../rounding/rounding-method.ts";

/** A shape with its description for editors. Returns a copy, because other places use the same shape without it. */
export function described<T extends z.ZodMiniType>(shape: T, meta: z.core.GlobalMeta): T {
  const own = shape.clone();
  z.globalRegistry.add(own, meta);
  return own;
}

/** A text that is not empty. */
export const text: z.ZodMiniString = z.string().check(z.minLength(1));

/** Where something is stated. */
export const source: z.ZodMiniString = described(text, { description: "The place in the agreement." });

/** A comment for readers of the file. It is not part of the agreement. */
export const comment: z.ZodMiniType<string | string[] | undefined> = described(
  z.optional(z.union([z.string(), z.array(z.string())])),
  { description: "A comment for those who read the file; it means nothing to the program." },
);

/** A word of those in use when it is read. */
function oneOf<Word extends string>(inUse: () => readonly string[]): z.ZodMiniType<Word> {
  return z.pipe(
    text,
    z.transform((written: string, context): Word => {
      const values = [...inUse()];
      if (values.includes(written)) return written as Word;
      context.issues.push({ code: "invalid_value", values, input: written });
      return z.NEVER;
    }),
  );
}

/** The kinds of recipient; a file with recipients of its own is read by their levels. */
export const level: z.ZodMiniType<Level> = oneOf(levelsInUse);

/** Kronor as text with a point ("2506966.00"). A JSON number would lose öre and is refused. */
export const kronor: z.ZodMiniString = z.string().check(z.regex(/^-?\d{1,30}(\.\d{1,4})?$/, "not an amount"));

/** Money in a file, in öre once read. */
export const money: z.ZodMiniType<Ore> = described(read(kronor, fromPlain, "not an amount"), {
  description: 'Kronor as text with a point, such as "2506966.00".',
});

/** A text as what it means; one that means nothing is refused. */
function read<Value>(
  written: z.ZodMiniString,
  meaning: (text: string) => Value | undefined,
  message: string,
): z.ZodMiniType<Value> {
  return z.pipe(
    written,
    z.transform((input, context): Value => {
      const value = meaning(input);
      if (value !== undefined) return value;
      context.issues.push({ code: "custom", message, input });
      return z.NEVER;
    }),
  );
}

/** A whole or decimal number, read exactly: "12.5", or "100/3" when the decimals never end. */
export const exact: z.ZodMiniType<Fraction> = described(
  read(
    z
      .string()
      .check(z.regex(/^\d{1,40}(\.\d{1,40}|\/[1-9]\d{0,39})?$/, 'not a number such as "12.5", as text')),
    readExact,
    'not a number such as "12.5", as text',
  ),
  { description: 'A number as text, such as "12.5" or "100/3"; read exactly.' },
);

/** The rounding methods: fordela's, and own ones in use. */
export const method: z.ZodMiniType<RoundingMethod> = oneOf(() => roundingMethods);

/** Official codes of recipients. */
export const codes: z.ZodMiniType<string[]> = described(z.array(text).check(z.minLength(1)), {
  description: 'Official codes as text: "01" for a county or region, "0980" for a municipality.',
});
