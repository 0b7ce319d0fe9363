import type { ShapeFaultAt } from "./shape-fault.ts";

export interface ReceiptProblems {
  /** An allocation that cannot be recomputed: its inputs are unknown, or it lacks the register that it names. */
  "receipt-unfounded": { lacks: string };
  "receipt-shape": ShapeFaultAt;
  /** A receipt whose digest does not match its contents. */
  "receipt-altered": { written: string; computed: string };
  /** A fact that differs from the receipt when the allocation is recomputed. */
  "receipt-differs": { fact: string; receipt: string; computed: string };
  /** An input that must be supplied to recompute a receipt. */
  "receipt-source-missing": { what: "agreement" | "register" | "indicator" | "own"; name: string };
}
