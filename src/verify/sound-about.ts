import { oreOfUnit, unitNamed } from "../money/unit-named.ts";
import { levelNamed } from "../recipients/level-named.ts";
import { ROUNDING_METHODS } from "../rounding/rounding-method.ts";
import type { About } from "./about.ts";
import { isDeviation } from "./figures-of-problem.ts";

/** Gives a value as it is read; `undefined` for one that is not as it should be. */
type Reader = (value: unknown) => unknown;
type Fields = Readonly<Record<string, Reader>>;

const text: Reader = (value) => (typeof value === "string" && value.trim() !== "" ? value : undefined);
const matching =
  (pattern: RegExp): Reader =>
  (value) =>
    typeof value === "string" && pattern.test(value) ? value : undefined;
const oneOf =
  (words: readonly string[]): Reader =>
  (value) =>
    words.find((word) => word === value);
const meant =
  (meaning: (word: string) => unknown, words: readonly unknown[] = []): Reader =>
  (value) => {
    if (typeof value !== "string" && typeof value !== "number") return undefined;
    return meaning(String(value)) ?? words.find((word) => word === value);
  };
const listOf =
  (one: Reader, least = 0): Reader =>
  (value) => {
    if (!Array.isArray(value) || value.length < least) return undefined;
    const read = value.map((inner) => one(inner));
    return read.includes(undefined) ? undefined : read;
  };
const recordOf =
  (one: Reader): Reader =>
  (value) => {
    if (!isObject(value)) return undefined;
    const read = Object.entries(value).map(([key, inner]) => [key, one(inner)] as const);
    const lacks = read.some(([key, inner]) => inner === undefined || key === "__proto__");
    return lacks ? undefined : Object.fromEntries(read);
  };
/** An object of these keys and no other, in this order. */
const objectOf =
  (fields: Fields, required: readonly string[] = []): Reader =>
  (value) => {
    if (!isObject(value) || required.some((key) => !Object.hasOwn(value, key))) return undefined;
    if (Object.keys(value).some((key) => !Object.hasOwn(fields, key))) return undefined;
    const present = Object.entries(fields).filter(([key]) => Object.hasOwn(value, key));
    const read = present.map(([key, one]) => [key, one(value[key])] as const);
    return read.some(([, inner]) => inner === undefined) ? undefined : Object.fromEntries(read);
  };

const money = matching(/^-?\d+(\.\d{1,2})?$/);
const texts = listOf(text);
const level = meant(levelNamed);
const roundTo = meant(oreOfUnit);
const filter = objectOf({ lines: texts, areas: texts, levels: listOf(level) });
const method = oneOf(ROUNDING_METHODS);

const plainDeviation = objectOf(
  { code: text, cell: text, printed: money, expected: money, text, reason: text },
  ["code", "reason"],
);
const deviation: Reader = (value) => {
  const read = plainDeviation(value) as Readonly<Record<string, string>> | undefined;
  return read && isDeviation(read) ? read : undefined;
};

const about = objectOf({
  $schema: text,
  title: text,
  source: text,
  table: text,
  sheet: text,
  kind: oneOf(["recipients", "summary", "split"]),
  agreement: text,
  level,
  lines: listOf(text, 1),
  columns: recordOf(filter),
  accept: texts,
  roles: recordOf(oneOf(["code", "label", "amount", "population", "percent", "other"])),
  rows: recordOf(filter),
  unit: meant(unitNamed),
  register: text,
  substitute: oneOf(["none", "nearest"]),
  rounding: method,
  roundTo,
  tolerance: matching(/^\d+(\.\d{1,2})?$/),
  recipient: text,
  partial: (value) => (typeof value === "boolean" ? value : undefined),
  stated: listOf(objectOf({ amount: money, source: text }, ["amount", "source"])),
  deviations: listOf(deviation),
});

/**
 * The same as `readAbout`, without its library of shapes: the description from parsed JSON, where everything in it is plainly
 * as it should be. `undefined` for any other, sound or not, which `readAbout` is then for.
 */
export function soundAbout(json: unknown): About | undefined {
  return about(json) as About | undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
