import * as z from "zod";
import { LOST_KEY, lostKey } from "../agreements/shape/lost-key.ts";
import { shapeFaults } from "../agreements/shape/shape-faults.ts";
import { AllocationError } from "../problems/allocation-error.ts";
import { problem } from "../problems/problem.ts";
import type { Receipt } from "./receipt.ts";

const text = z.string();
const texts = z.array(text);
const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/, "not sha256: and 64 hexadecimal digits");
const money = z.string().regex(/^-?\d{1,30}\.\d\d$/, 'not an amount in kronor such as "2506966.00"');
const day = z.iso.date();

const shape = z.strictObject({
  receipt: z.literal("1"),
  library: text,
  agreement: z.strictObject({ id: text, digest }),
  whatIf: z.array(z.strictObject({ line: text, amount: money.optional(), key: text.optional() })),
  registers: z.array(z.strictObject({ id: text, date: day, asked: z.array(day), status: text, digest })),
  indicators: z.array(z.strictObject({ name: text, digest })),
  settings: z.strictObject({
    lines: texts.nullable(),
    levels: texts.nullable(),
    unit: money,
    rounding: text,
    ties: z.union([text, texts]),
    substitute: z.enum(["none", "nearest"]),
    population: text.nullable(),
    amounts: z.array(z.strictObject({ line: text, amount: money })),
    accept: texts,
    incomplete: z.enum(["refuse", "list"]),
  }),
  result: z.strictObject({
    digest,
    estimate: z.boolean(),
    total: money,
    rest: money,
    lines: z.array(z.strictObject({ line: text, total: money })),
    missing: texts,
  }),
  digest,
});

/**
 * A receipt from the parsed JSON of its file; unknown keys are refused.
 *
 * Whether it is true is for `checkReceipt` to find out.
 *
 * @throws AllocationError `receipt-shape` for every place that is not as it should be
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
  const lost = lostKey(json);
  if (lost)
    throw new AllocationError([problem("receipt-shape", lost, { place: lost.join("."), cause: LOST_KEY })]);
  const result = shape.safeParse(json);
  if (result.success) return result.data as Receipt;
  throw new AllocationError(
    shapeFaults(result.error.issues, json).map(({ path, cause }) =>
      problem("receipt-shape", path.map(String), { place: path.join(".") || "$", cause }),
    ),
  );
}
