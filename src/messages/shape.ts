import type { InBoth } from "../language/language.ts";
import type { AgreementProblems } from "../problems/agreement.ts";
import type { ReceiptProblems } from "../problems/receipts.ts";
import type { VerifyProblems } from "../problems/verify.ts";
import type { Messages } from "./messages.ts";
import { shapeFaultSentence } from "./shape-fault-words.ts";

type ShapeProblems = Pick<AgreementProblems, "agreement-shape"> &
  Pick<VerifyProblems, "about-shape"> &
  Pick<ReceiptProblems, "receipt-shape">;

const FILE: InBoth<string> = { sv: "Överenskommelsefilen", en: "The agreement file" };

/** What is wrong with the shape of a JSON file. */
export const shapeMessages: Messages<ShapeProblems> = {
  "agreement-shape": {
    sv: (facts) => shapeFaultSentence(FILE.sv, facts, "sv"),
    en: (facts) => shapeFaultSentence(FILE.en, facts, "en"),
  },
  "about-shape": {
    sv: (facts) => shapeFaultSentence("about.json", facts, "sv"),
    en: (facts) => shapeFaultSentence("about.json", facts, "en"),
  },
  "receipt-shape": {
    sv: (facts, to) =>
      `${shapeFaultSentence("Beräkningsunderlaget", facts, "sv")} Skriv ett nytt ${to("med allocate --receipt", "med receiptOf")}.`,
    en: (facts, to) =>
      `${shapeFaultSentence("The receipt", facts, "en")} Write a new one ${to("with allocate --receipt", "with receiptOf")}.`,
  },
};
