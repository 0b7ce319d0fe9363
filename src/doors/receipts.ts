/**
 * Records the inputs and the result of an allocation with digests, and recomputes them to find differences.
 *
 * @module fordela/receipts
 */

export { describeReceipt } from "../messages/describe-receipt.ts";
export { checkReceipt, type ReceiptCheck, type ReceiptSources } from "../receipt/check-receipt.ts";
export type {
  Digest,
  Receipt,
  ReceiptBounds,
  ReceiptRegister,
  ReceiptResult,
  ReceiptSettings,
  ReceiptWhatIf,
} from "../receipt/receipt.ts";
export { receiptOf } from "../receipt/receipt-of.ts";
export { writeReceipt } from "../receipt/write-receipt.ts";
