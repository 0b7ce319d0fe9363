import * as z from "zod";
import { LOST_KEY, lostKey } from "../agreements/shape/lost-key.ts";
import { parseJson } from "../agreements/shape/parse-json.ts";
import { misshapen, shapeFaults } from "../agreements/shape/shape-faults.ts";
import { level, method, text } from "../agreements/shape/value-shapes.ts";
import type { About } from "./about.ts";

const money = z.string().regex(/^-?\d+(\.\d{1,2})?$/, 'not an amount in kronor such as "250000000"');
const filter = z.strictObject({
  lines: z.array(text).optional(),
  areas: z.array(text).optional(),
  levels: z.array(level).optional(),
});

const about = z.strictObject({
  $schema: text.optional(),
  title: text.optional(),
  source: text.optional(),
  table: text.optional(),
  kind: z.enum(["recipients", "summary", "split"]).optional(),
  agreement: text.optional(),
  level: level.optional(),
  lines: z.array(text).min(1).optional(),
  columns: z.record(z.string(), filter).optional(),
  accept: z.array(text).optional(),
  roles: z
    .record(z.string(), z.enum(["code", "label", "amount", "population", "percent", "other"]))
    .optional(),
  rows: z.record(z.string(), filter).optional(),
  unit: z.enum(["ore", "kr", "tkr", "mnkr", "mdkr"]).optional(),
  register: text.optional(),
  substitute: z.enum(["none", "nearest"]).optional(),
  rounding: method.optional(),
  tolerance: z
    .string()
    .regex(/^\d+(\.\d{1,2})?$/, 'not an amount in kronor, 0 or more, such as "1"')
    .optional(),
  recipient: text.optional(),
  partial: z.boolean().optional(),
  stated: z.array(z.strictObject({ amount: money, source: text })).optional(),
  deviations: z.array(z.strictObject({ code: text, cell: text.optional(), reason: text })).optional(),
});

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
  const result = about.safeParse(data);
  if (result.success) return result.data as About;
  throw misshapen("about-shape", shapeFaults(result.error.issues, data), json, data);
}
