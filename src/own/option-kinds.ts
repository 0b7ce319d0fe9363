import type { Ore } from "../money/ore.ts";
import type { Fraction } from "../numbers/fraction.ts";
import type { Weight } from "../rules/weight.ts";

/** The values of each kind of option. */
export interface OptionValues {
  /** Öre in `bigint`; in a file kronor as text ("5000.00"). */
  money: Ore;
  /** An exact number; in a file as text ("12.5" or "100/3"). */
  number: Fraction;
  text: string;
  flag: boolean;
  /** Codes of recipients. */
  codes: readonly string[];
  /** A weight, whose figures are loaded as those of fordela's own rules are. */
  weight: Weight;
}

/** A kind of option; with `?`, the option may be left out. */
export type OptionKind = keyof OptionValues | `${keyof OptionValues}?`;

/** The options of an own rule or weight, each with its kind. */
export type OptionKinds = Readonly<Record<string, OptionKind>>;

/** The value of one kind of option. */
export type OptionValue<Kind> = Kind extends `${infer Base}?`
  ? Base extends keyof OptionValues
    ? OptionValues[Base]
    : never
  : Kind extends keyof OptionValues
    ? OptionValues[Kind]
    : never;

/** The names of the options that may be left out. */
export type OptionalNames<Kinds extends OptionKinds> = {
  [Name in keyof Kinds]: Kinds[Name] extends `${string}?` ? Name : never;
}[keyof Kinds];

/** The values of the options: `{ each: "money", note: "text?" }` makes `{ each: bigint; note?: string }`. */
export type OptionsOf<Kinds extends OptionKinds> = {
  readonly [Name in Exclude<keyof Kinds, OptionalNames<Kinds>>]: OptionValue<Kinds[Name]>;
} & { readonly [Name in OptionalNames<Kinds>]?: OptionValue<Kinds[Name]> | undefined };

/** The names of the kinds, for messages. */
export const OPTION_KINDS: readonly (keyof OptionValues)[] = [
  "money",
  "number",
  "text",
  "flag",
  "codes",
  "weight",
];

/** A kind without its `?`, and whether the option may be left out. */
export function kindAndNeed(kind: OptionKind): {
  readonly kind: keyof OptionValues;
  readonly optional: boolean;
} {
  const optional = kind.endsWith("?");
  return { kind: (optional ? kind.slice(0, -1) : kind) as keyof OptionValues, optional };
}
