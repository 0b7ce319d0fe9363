import type { InBoth } from "../language/language.ts";
import type { ReceiptProblems } from "../problems/receipts.ts";
import type { Messages } from "./messages.ts";
import { shapeFaultWords } from "./shape-fault-words.ts";

const SOURCES: Readonly<
  Record<ReceiptProblems["receipt-source-missing"]["what"], InBoth<(name: string) => string>>
> = {
  agreement: {
    sv: (name) => `överenskommelsen ${name}. Ange dess fil med --agreement FIL`,
    en: (name) => `the agreement ${name}. Give its file with --agreement FILE`,
  },
  register: {
    sv: (name) => `registret ${name}. Ange dess fil med --population FIL`,
    en: (name) => `the register ${name}. Give its file with --population FILE`,
  },
  indicator: {
    sv: (name) => `uppgifterna ${name}. Ange deras fil med --indicator ${name}=FIL`,
    en: (name) => `the figures ${name}. Give their file with --indicator ${name}=FILE`,
  },
};

export const receiptMessages: Messages<ReceiptProblems> = {
  "receipt-unfounded": {
    sv: ({ lacks }) =>
      lacks === "making"
        ? "Fördelningen kan inte få något kvitto: den vet inte vad den är gjord av. Gör den med allocate."
        : `Fördelningen kan inte få något kvitto: registret ${lacks} gavs inte till allocate, så dess antal är okända. Ge det i registers eller population.`,
    en: ({ lacks }) =>
      lacks === "making"
        ? "The allocation cannot have a receipt: it does not know what it was made from. Make it with allocate."
        : `The allocation cannot have a receipt: the register ${lacks} was not given to allocate, so its counts are unknown. Give it in registers or population.`,
  },
  "receipt-shape": {
    sv: ({ place, cause }) =>
      `Kvittot har inte rätt form vid ${place}: ${shapeFaultWords(cause, "sv")}. Skriv ett nytt med allocate --receipt.`,
    en: ({ place, cause }) =>
      `The receipt is not of the right shape at ${place}: ${shapeFaultWords(cause, "en")}. Write a new one with allocate --receipt.`,
  },
  "receipt-altered": {
    sv: ({ written, computed }) =>
      `Kvittot har ändrats sedan det skrevs: det har kontrollsumman ${written}, innehållet ger ${computed}. Hämta det på nytt där det kom ifrån.`,
    en: ({ written, computed }) =>
      `The receipt has been changed since it was written: it has the digest ${written}, what it says gives ${computed}. Fetch it again from where it came.`,
  },
  "receipt-differs": {
    sv: ({ fact, receipt, computed }) => `${fact}: kvittot har ${receipt}, omräkningen ger ${computed}.`,
    en: ({ fact, receipt, computed }) =>
      `${fact}: the receipt has ${receipt}, recomputing gives ${computed}.`,
  },
  "receipt-source-missing": {
    sv: ({ what, name }) => `Kvittot kan inte räknas om utan ${SOURCES[what].sv(name)}.`,
    en: ({ what, name }) => `The receipt cannot be recomputed without ${SOURCES[what].en(name)}.`,
  },
};
