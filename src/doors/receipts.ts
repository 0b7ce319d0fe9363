/**
 * What an allocation was made from and came to, sealed with digests, and recomputed to see whether anything differs.
 *
 * @module fordela/receipts
 */

export { checkReceipt, type ReceiptCheck, type ReceiptSources } from "../receipt/check-receipt.ts";
export type {
  Digest,
  Receipt,
  ReceiptRegister,
  ReceiptResult,
  ReceiptSettings,
  ReceiptWhatIf,
} from "../receipt/receipt.ts";
export { receiptOf } from "../receipt/receipt-of.ts";
export { writeReceipt } from "../receipt/write-receipt.ts";
