import type { ShapeFaultAt } from "./shape-fault.ts";

export interface ReceiptProblems {
  /** An allocation that nobody could make anew: it does not know what it was made from, or lacks the register named. */
  "receipt-unfounded": { lacks: string };
  "receipt-shape": ShapeFaultAt;
  /** A receipt that does not have the digest of what it says. */
  "receipt-altered": { written: string; computed: string };
  /** Something that is not as the receipt says when it is made anew. */
  "receipt-differs": { fact: string; receipt: string; computed: string };
  /** Something that must be given for a receipt to be made anew. */
  "receipt-source-missing": { what: "agreement" | "register" | "indicator"; name: string };
}
