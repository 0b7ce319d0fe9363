import type { AgreementProblems } from "../problems/agreement.ts";
import type { ReceiptProblems } from "../problems/receipts.ts";
import type { VerifyProblems } from "../problems/verify.ts";
import type { Messages, Words } from "./messages.ts";
import { SHAPE_EN, SHAPE_SV, shapeFaultSentence } from "./shape-fault-words.ts";

type ShapeProblems = Pick<AgreementProblems, "agreement-shape"> &
  Pick<VerifyProblems, "about-shape"> &
  Pick<ReceiptProblems, "receipt-shape">;

/** What is wrong with the shape of a JSON file. */
export const shapeSv: Words<ShapeProblems> = {
  "agreement-shape": (facts) => shapeFaultSentence("Överenskommelsefilen", facts, SHAPE_SV),
  "about-shape": (facts) => shapeFaultSentence("about.json", facts, SHAPE_SV),
  "receipt-shape": (facts, to) =>
    `${shapeFaultSentence("Beräkningsunderlaget", facts, SHAPE_SV)} Skriv ett nytt ${to("med allocate --receipt", "med receiptOf")}.`,
};

export const shapeEn: Words<ShapeProblems> = {
  "agreement-shape": (facts) => shapeFaultSentence("The agreement file", facts, SHAPE_EN),
  "about-shape": (facts) => shapeFaultSentence("about.json", facts, SHAPE_EN),
  "receipt-shape": (facts, to) =>
    `${shapeFaultSentence("The receipt", facts, SHAPE_EN)} Write a new one ${to("with allocate --receipt", "with receiptOf")}.`,
};

export const shapeMessages: Messages<ShapeProblems> = { sv: shapeSv, en: shapeEn };
