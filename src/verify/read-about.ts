import * as z from "zod/mini";
import { LOST_KEY, lostKey } from "../agreements/shape/lost-key.ts";
import { parseJson } from "../agreements/shape/parse-json.ts";
import { misshapen, shapeFaults } from "../agreements/shape/shape-faults.ts";
import { level, method, text } from "../agreements/shape/value-shapes.ts";
import { oreOfUnit, unitNamed } from "../money/unit-named.ts";
import { levelNamed } from "../recipients/level-named.ts";
import type { About } from "./about.ts";
import { isDeviation } from "./figures-of-problem.ts";

const money = z.string().check(z.regex(/^-?\d+(\.\d{1,2})?$/, "not an amount"));
/** A text of more than spaces. */
const words = z.string().check(z.regex(/\S/, "not a text of words"));
/** Replaces a word, or a number that means one, by its meaning; the shape refuses any other. */
function meant<T>(meaning: (word: string) => T | undefined): (value: unknown) => unknown {
  return (value) =>
    typeof value === "string" || typeof value === "number" ? (meaning(String(value)) ?? value) : value;
}

const levelWord = z.pipe(z.transform(meant(levelNamed)), level);
const roundTo = z.pipe(
  z.transform(meant(oreOfUnit)),
  z.custom<bigint>((value) => typeof value === "bigint", 'not a unit such as "krona", "tkr" or "1000"'),
);
const filter = z.strictObject({
  lines: z.optional(z.array(text)),
  areas: z.optional(z.array(text)),
  levels: z.optional(z.array(levelWord)),
});

const deviation = z
  .strictObject({
    code: text,
    cell: z.optional(text),
    printed: z.optional(money),
    expected: z.optional(money),
    text: z.optional(z.string()),
    reason: words,
  })
  .check(z.refine(isDeviation, "not a deviation"));

const about = z.strictObject({
  $schema: z.optional(text),
  title: z.optional(text),
  source: z.optional(text),
  table: z.optional(text),
  sheet: z.optional(text),
  kind: z.optional(z.enum(["recipients", "summary", "split"])),
  agreement: z.optional(text),
  level: z.optional(levelWord),
  lines: z.optional(z.array(text).check(z.minLength(1))),
  columns: z.optional(z.record(z.string(), filter)),
  accept: z.optional(z.array(text)),
  roles: z.optional(
    z.record(z.string(), z.enum(["code", "label", "amount", "population", "percent", "other"])),
  ),
  rows: z.optional(z.record(z.string(), filter)),
  unit: z.optional(z.pipe(z.transform(meant(unitNamed)), z.enum(["ore", "kr", "tkr", "mnkr", "mdkr"]))),
  register: z.optional(text),
  substitute: z.optional(z.enum(["none", "nearest"])),
  rounding: z.optional(method),
  roundTo: z.optional(roundTo),
  tolerance: z.optional(z.string().check(z.regex(/^\d+(\.\d{1,2})?$/, "not an amount, 0 or more"))),
  recipient: z.optional(text),
  partial: z.optional(z.boolean()),
  stated: z.optional(z.array(z.strictObject({ amount: money, source: words }))),
  deviations: z.optional(z.array(deviation)),
});

/** The description with its rounding written as agreements write it. */
const aboutAsAgreed = z.extend(z.omit(about, { rounding: true, roundTo: true }), {
  rounding: z.strictObject({ method: z.optional(method), unit: z.optional(roundTo) }),
});

function isRounding(json: unknown): boolean {
  const rounding = typeof json === "object" && json !== null && "rounding" in json && json.rounding;
  return typeof rounding === "object" && rounding !== null;
}

function flat(read: z.infer<typeof about> | z.infer<typeof aboutAsAgreed>): About {
  const { rounding, ...others } = read;
  if (typeof rounding !== "object") return read as About;
  const { method: how, unit } = rounding;
  return { ...others, ...(how && { rounding: how }), ...(unit && { roundTo: unit }) } as About;
}

/**
 * The description of a table from the JSON of its file, as text or parsed; unknown keys are refused.
 *
 * @throws AllocationError `about-shape` for every place that is not as it should be
 *
 * @example
 * ```ts
 * import { readAbout } from "fordela/schema";
 * readAbout({ kind: "recipients", agreement: "psykisk-halsa-2025" }).kind; // "recipients"
 * ```
 */
export function readAbout(json: unknown): About {
  const data = typeof json === "string" ? parseJson(json) : json;
  const lost = lostKey(data);
  if (lost) throw misshapen("about-shape", [{ path: lost, cause: LOST_KEY }], json, data);
  const result = isRounding(data) ? aboutAsAgreed.safeParse(data) : about.safeParse(data);
  if (result.success) return flat(result.data);
  throw misshapen("about-shape", shapeFaults(result.error.issues, data), json, data);
}
