import * as z from "zod";
import { LOST_KEY, lostKey } from "../agreements/shape/lost-key.ts";
import { parseJson } from "../agreements/shape/parse-json.ts";
import { misshapen, shapeFaults } from "../agreements/shape/shape-faults.ts";
import { level, method, text } from "../agreements/shape/value-shapes.ts";
import { oreOfUnit, unitNamed } from "../money/unit-named.ts";
import { levelNamed } from "../recipients/level-named.ts";
import type { About } from "./about.ts";

const money = z.string().regex(/^-?\d+(\.\d{1,2})?$/, 'not an amount in kronor such as "250000000"');
/** Puts a word, or a number that stands for one, into what it means; others are left for the shape to refuse. */
function meant<T>(meaning: (word: string) => T | undefined): (value: unknown) => unknown {
  return (value) =>
    typeof value === "string" || typeof value === "number" ? (meaning(String(value)) ?? value) : value;
}

const levelWord = z.preprocess(meant(levelNamed), level);
const roundTo = z.preprocess(meant(oreOfUnit), z.bigint('not a unit such as "krona", "tkr" or "1000"'));
const filter = z.strictObject({
  lines: z.array(text).optional(),
  areas: z.array(text).optional(),
  levels: z.array(levelWord).optional(),
});

const about = z.strictObject({
  $schema: text.optional(),
  title: text.optional(),
  source: text.optional(),
  table: text.optional(),
  kind: z.enum(["recipients", "summary", "split"]).optional(),
  agreement: text.optional(),
  level: levelWord.optional(),
  lines: z.array(text).min(1).optional(),
  columns: z.record(z.string(), filter).optional(),
  accept: z.array(text).optional(),
  roles: z
    .record(z.string(), z.enum(["code", "label", "amount", "population", "percent", "other"]))
    .optional(),
  rows: z.record(z.string(), filter).optional(),
  unit: z.preprocess(meant(unitNamed), z.enum(["ore", "kr", "tkr", "mnkr", "mdkr"])).optional(),
  register: text.optional(),
  substitute: z.enum(["none", "nearest"]).optional(),
  rounding: method.optional(),
  roundTo: roundTo.optional(),
  tolerance: z
    .string()
    .regex(/^\d+(\.\d{1,2})?$/, 'not an amount in kronor, 0 or more, such as "1"')
    .optional(),
  recipient: text.optional(),
  partial: z.boolean().optional(),
  stated: z.array(z.strictObject({ amount: money, source: text })).optional(),
  deviations: z.array(z.strictObject({ code: text, cell: text.optional(), reason: text })).optional(),
});

/** With the rounding as agreements state it. */
const aboutAsAgreed = about.omit({ rounding: true, roundTo: true }).extend({
  rounding: z.strictObject({ method: method.optional(), unit: roundTo.optional() }),
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
