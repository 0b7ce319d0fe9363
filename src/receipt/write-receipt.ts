import { checkArgument } from "../problems/check-argument.ts";
import { type Canonical, canonicalJson } from "./internals/canonical-json.ts";
import type { Receipt } from "./receipt.ts";

/**
 * Writes a receipt as the text of a file: canonical JSON and a line feed.
 *
 * @example
 * ```ts
 * import { allocate } from "fordela";
 * import { receiptOf, writeReceipt } from "fordela/receipts";
 * const receipt = await receiptOf(allocate("psykisk-halsa-2025", { lines: ["lan-medverkan"] }));
 * JSON.parse(writeReceipt(receipt)).settings.unit; // "0.01"
 * ```
 */
export function writeReceipt(receipt: Receipt): string {
  checkArgument("writeReceipt", "receipt", receipt, "{agreement settings result}");
  return `${canonicalJson(receipt as unknown as Canonical)}\n`;
}
