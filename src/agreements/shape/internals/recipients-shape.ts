import * as z from "zod/mini";
import type { Group } from "../../../recipients/groups.ts";
import type { Currency, OwnLevel, OwnRecipients, Word } from "../../../recipients/own-recipients.ts";
import type { Recipient } from "../../../recipients/recipient.ts";
import { comment, described, text } from "../value-shapes.ts";

/** A word that is the same in both languages, or one for each. */
const word: z.ZodMiniType<Word> = z.pipe(
  z.union([text, z.strictObject({ sv: text, en: text })]),
  z.transform((given) => (typeof given === "string" ? { sv: given, en: given } : given)),
);

const recipient = z.strictObject({
  $comment: comment,
  code: text,
  name: text,
  groups: z.optional(z.array(text)),
  within: described(z.optional(z.record(z.string(), text)), {
    description: 'Codes at other levels that it lies within: { "county": "23" }.',
  }),
  row: z.optional(z.int().check(z.minimum(0))),
  col: z.optional(z.int().check(z.minimum(0))),
  level: z.optional(text),
  body: z.optional(text),
});

const level = z.strictObject({
  $comment: comment,
  id: described(text, { description: 'Its name in lines: "school".' }),
  one: z.optional(word),
  several: z.optional(word),
  definite: z.optional(word),
  all: z.optional(word),
  heading: z.optional(word),
  recipients: z.array(recipient).check(z.minLength(1)),
});

const group = z.strictObject({
  $comment: comment,
  name: text,
  label: z.optional(word),
  source: z.optional(z.string()),
  levels: z.optional(z.array(text)),
  codes: z.optional(z.array(text)),
});

const currency: z.ZodMiniType<Currency> = z.pipe(
  z.union([
    text,
    z.strictObject({
      $comment: comment,
      code: text,
      label: z.optional(word),
      digits: z.optional(z.int().check(z.minimum(0), z.maximum(4))),
      names: z.optional(z.array(text)),
    }),
  ]),
  z.transform((given, context): Currency => {
    const {
      code,
      label = { sv: code, en: code },
      digits = digitsOf(code),
    }: { code: string; label?: Word | undefined; digits?: number | undefined } = typeof given === "string"
      ? { code: given }
      : given;
    if (digits === undefined) {
      context.issues.push({ code: "custom", message: "not a currency code of ISO 4217", input: given });
      return z.NEVER;
    }
    // "krona" is a unit to round to, whatever the money is called.
    const names = [...new Set([code, label.sv, label.en, "krona"])]
      .map((one) => one.toLowerCase())
      .sort((one, other) => other.length - one.length);
    return { code, digits, label, names };
  }),
);

/** The decimals that amounts in a currency have; `undefined` for a code that is none. */
function digitsOf(code: string): number | undefined {
  if (!Intl.supportedValuesOf("currency").includes(code)) return undefined;
  return new Intl.NumberFormat("en", { style: "currency", currency: code }).resolvedOptions()
    .maximumFractionDigits;
}

const file = z.strictObject({
  $comment: comment,
  levels: z.array(level).check(z.minLength(1)),
  groups: z.optional(z.array(group)),
  currency: z.optional(currency),
});

type Given = z.infer<typeof file>;
/** A fault at a place: its sentence, or the allowed values. */
type Fault = (path: (string | number)[], what: string | readonly string[]) => void;

/** The shape of own recipients in a file: what is left out is filled in. */
export const recipientsShape: z.ZodMiniType<OwnRecipients> = described(
  z.pipe(
    file,
    z.transform((given, context): OwnRecipients => {
      const fault: Fault = (path, what) => {
        context.issues.push(
          typeof what === "string"
            ? { code: "custom", message: what, path, input: given }
            : { code: "invalid_value", values: [...what], path, input: given },
        );
      };
      checkLevels(given, fault);
      return context.issues.length > 0 ? z.NEVER : filledIn(given);
    }),
  ),
  { description: "Who the money is for, and its currency." },
);

function checkLevels({ levels, groups = [] }: Given, fault: Fault): void {
  const ids = levels.map(({ id }) => id);
  const names = groups.map(({ name }) => name);
  const codesAt = new Map(
    levels.map(({ id, recipients }) => [id, new Set(recipients.map(({ code }) => code))]),
  );
  levels.forEach(({ id, recipients }, at) => {
    if (ids.indexOf(id) < at) fault(["levels", at, "id"], "is there already");
    const seen = new Set<string>();
    recipients.forEach(({ code, within = {}, level: said, groups: own = [] }, place) => {
      const path = ["levels", at, "recipients", place];
      if (seen.has(code)) fault([...path, "code"], "is there already");
      seen.add(code);
      if (said !== undefined && said !== id) fault([...path, "level"], [id]);
      for (const [index, one] of own.entries())
        if (names.length > 0 && !names.includes(one)) fault([...path, "groups", index], names);
      for (const [by, above] of Object.entries(within))
        if (!codesAt.get(by)?.has(above))
          fault([...path, "within", by], codesAt.has(by) ? [...(codesAt.get(by) ?? [])] : "is no level here");
    });
  });
  groups.forEach(({ levels: at = ids, codes = [] }, place) => {
    for (const [index, one] of at.entries())
      if (!ids.includes(one)) fault(["groups", place, "levels", index], ids);
    for (const [index, code] of codes.entries())
      if (!at.some((one) => codesAt.get(one)?.has(code)))
        fault(
          ["groups", place, "codes", index],
          at.flatMap((one) => [...(codesAt.get(one) ?? [])]),
        );
  });
}

function filledIn({ levels, groups = [], currency: money }: Given): OwnRecipients {
  return {
    levels: levels.map(
      ({
        id,
        recipients,
        one = { sv: id, en: id },
        several = one,
        definite = { sv: one.sv, en: `the ${one.en}` },
        all = { sv: allInSwedish(several.sv), en: `the ${several.en}` },
        heading = { sv: capital(one.sv), en: capital(one.en) },
      }): OwnLevel => ({
        id,
        one,
        several,
        definite,
        all,
        heading,
        recipients: recipients.map(({ code, groups: _, level: __, body = `${id}:${code}`, ...more }) => {
          return { ...more, level: id, code, body } as Recipient;
        }),
      }),
    ),
    groups: groupsOf(levels, groups),
    // Kronor are what there is without a currency.
    ...(money && money.code !== "SEK" && { currency: money }),
  };
}

/** Each group at each level where it has members: the codes that it lists, and the recipients that list it. */
function groupsOf(levels: Given["levels"], described: NonNullable<Given["groups"]>): Group[] {
  const said = levels.flatMap(({ recipients }) => recipients.flatMap(({ groups = [] }) => groups));
  return [...new Set([...described.map(({ name }) => name), ...said])].flatMap((name) =>
    levels.flatMap(({ id, recipients }): Group[] => {
      const about = described.find((one) => one.name === name && (one.levels?.includes(id) ?? true));
      const codes = recipients
        .filter(({ code, groups = [] }) => groups.includes(name) || about?.codes?.includes(code))
        .map(({ code }) => code);
      const { label = { sv: name, en: name }, source = "" } = about ?? {};
      return codes.length === 0 ? [] : [{ name, levels: [id], codes, label, source }];
    }),
  );
}

/** "skolorna" of "skolor", "länen" of "län", "äpplena" of "äpplen". */
function allInSwedish(several: string): string {
  if (several.endsWith("r")) return `${several}na`;
  return several.endsWith("en") ? `${several}a` : `${several}en`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
