import type { Agreement } from "../../agreements/agreement.ts";
import type { Receipt } from "../receipt.ts";
import { receiptRecipients } from "./receipt-recipients.ts";

/** What a receipt has of an agreement's own recipients and their money. */
export type OwnInReceipt = {
  readonly [Part in "recipients" | "currency"]?: Receipt[Part] | undefined;
};

/** The own recipients of an agreement and their money, as its receipts have them; nothing for Sweden's. */
export function ownInReceipt({ recipients: own }: Agreement): Pick<Receipt, "recipients" | "currency"> {
  return own ? { recipients: receiptRecipients(own), currency: own.currency?.code ?? "SEK" } : {};
}
