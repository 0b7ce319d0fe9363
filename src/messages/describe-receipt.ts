import type { Language } from "../language/language.ts";
import type { Problem } from "../problems/problem.ts";
import type { ReceiptProblems } from "../problems/receipts.ts";
import { type DescribeOptions, describeByDoor } from "./describe-by-door.ts";
import { receiptMessages } from "./receipts.ts";

/**
 * A problem that only a receipt can have, in words: a fact that differs, a register that is missing. Other
 * problems are described by `describe` of `fordela/words`.
 *
 * @example
 * ```ts
 * import { problem } from "fordela";
 * import { describeReceipt } from "fordela/receipts";
 * const details = { fact: "result.total", receipt: "24000000.00", computed: "25000000.00" };
 * describeReceipt(problem("receipt-differs", [], details), "en").includes("result.total"); // true
 * ```
 *
 * @param options a bare `"en"` is short for `{ lang: "en" }`
 */
export function describeReceipt(
  problem: Problem<Exclude<keyof ReceiptProblems, "receipt-shape">>,
  options: Language | DescribeOptions = {},
): string {
  return describeByDoor("describeReceipt", receiptMessages, problem, options);
}
