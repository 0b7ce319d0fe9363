import * as z from "zod/mini";
import { LOST_KEY, lostKey } from "../agreements/shape/lost-key.ts";
import { parseJson } from "../agreements/shape/parse-json.ts";
import { misshapen, shapeFaults } from "../agreements/shape/shape-faults.ts";
import { kronor } from "../agreements/shape/value-shapes.ts";
import type { Receipt } from "./receipt.ts";

const text = z.string();
const texts = z.array(text);
const digest = z.string().check(z.regex(/^sha256:[0-9a-f]{64}$/, "not sha256: and 64 hexadecimal digits"));

/** A list of objects that have these keys and no others. */
const listOf = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.array(z.strictObject(shape));

const shape = z.strictObject({
  receipt: z.literal("1"),
  library: text,
  agreement: z.strictObject({ id: text, digest }),
  recipients: z.optional(z.record(text, text)),
  currency: z.optional(text),
  whatIf: listOf({ line: text, amount: z.optional(kronor), key: z.optional(text) }),
  registers: listOf({ id: text, date: z.iso.date(), asked: z.array(z.iso.date()), status: text, digest }),
  indicators: listOf({ name: text, digest }),
  own: z.optional(listOf({ id: text, version: text })),
  settings: z.strictObject({
    lines: z.nullable(texts),
    levels: z.nullable(texts),
    unit: kronor,
    rounding: text,
    ties: z.union([text, texts]),
    substitute: z.enum(["none", "nearest"]),
    population: z.nullable(text),
    amounts: listOf({ line: text, amount: kronor }),
    accept: texts,
    incomplete: z.enum(["refuse", "list"]),
  }),
  result: z.strictObject({
    digest,
    estimate: z.boolean(),
    total: kronor,
    rest: kronor,
    lines: listOf({ line: text, total: kronor }),
    perturbed: z.optional(
      listOf({ line: text, registers: texts, amounts: z.record(text, z.tuple([kronor, kronor])) }),
    ),
    missing: texts,
  }),
  digest,
});

/**
 * Parses a receipt from the JSON of its file, as text or parsed. Unknown keys are refused.
 *
 * Checks only the shape; `checkReceipt` recomputes the contents.
 *
 * @throws AllocationError `receipt-shape` for every place with the wrong shape
 *
 * @example
 * ```ts
 * import { allocate } from "fordela";
 * import { receiptOf, writeReceipt } from "fordela/receipts";
 * import { readReceipt } from "fordela/schema";
 * const receipt = await receiptOf(allocate("psykisk-halsa-2025", { lines: ["lan-medverkan"] }));
 * readReceipt(JSON.parse(writeReceipt(receipt))).agreement.id; // "psykisk-halsa-2025"
 * ```
 */
export function readReceipt(json: unknown): Receipt {
  const data = typeof json === "string" ? parseJson(json) : json;
  const lost = lostKey(data);
  if (lost) throw misshapen("receipt-shape", [{ path: lost, cause: LOST_KEY }], json, data);
  const result = shape.safeParse(data);
  if (result.success) return result.data as Receipt;
  throw misshapen("receipt-shape", shapeFaults(result.error.issues, data), json, data);
}
