import type { InBoth } from "../language/language.ts";
import type { ReceiptProblems } from "../problems/receipts.ts";
import type { Messages, To, Words } from "./messages.ts";

const SOURCES_SV: Readonly<
  Record<ReceiptProblems["receipt-source-missing"]["what"], (name: string, to: To) => string>
> = {
  agreement: (name, to) =>
    `överenskommelsen ${name}. ${to("Ange dess fil med --agreement FIL", "Skicka med den i agreement")}`,
  register: (name, to) =>
    `registret ${name}. ${to("Ange dess fil med --population FIL", "Skicka med det i registers")}`,
  indicator: (name, to) =>
    `uppgifterna ${name}. ${to(`Ange deras fil med --indicator ${name}=FIL`, "Skicka med dem i indicators")}`,
  own: (name, to) => `definitionen ${name} (${to("--own FIL", "useDefinitions")})`,
};

const SOURCES_EN: Readonly<
  Record<ReceiptProblems["receipt-source-missing"]["what"], (name: string, to: To) => string>
> = {
  agreement: (name, to) =>
    `the agreement ${name}. ${to("Pass its file with --agreement FILE", "Pass it in agreement")}`,
  register: (name, to) =>
    `the register ${name}. ${to("Pass its file with --population FILE", "Pass it in registers")}`,
  indicator: (name, to) =>
    `the figures ${name}. ${to(`Pass their file with --indicator ${name}=FILE`, "Pass them in indicators")}`,
  own: (name, to) => `the definition ${name} (${to("--own FILE", "useDefinitions")})`,
};

/** A recipient added, removed, renamed or moved to another group since, or other money; `undefined` for another fact. */
function changeOfOwn(fact: string, before: string, after: string): InBoth<string> | undefined {
  if (fact === "currency")
    return {
      sv: `Valutan är ${before} i beräkningsunderlaget, men ${after} i överenskommelsen.`,
      en: `The currency is ${before} in the receipt, but ${after} in the agreement.`,
    };
  if (!fact.startsWith(RECIPIENTS)) return undefined;
  const id = fact.slice(RECIPIENTS.length);
  if (before === NONE)
    return {
      sv: `Mottagaren ${id}, ${after}, har kommit till sedan beräkningsunderlaget skrevs.`,
      en: `The recipient ${id}, ${after}, was added after the receipt was written.`,
    };
  if (after === NONE)
    return {
      sv: `Mottagaren ${id}, ${before}, har tagits bort sedan beräkningsunderlaget skrevs.`,
      en: `The recipient ${id}, ${before}, was removed after the receipt was written.`,
    };
  return {
    sv: `Mottagaren ${id} är ${before} i beräkningsunderlaget, men ${after} i överenskommelsen.`,
    en: `The recipient ${id} is ${before} in the receipt, but ${after} in the agreement.`,
  };
}

const RECIPIENTS = "recipients.";
/** What a fact is shown as where there is none. */
const NONE = "–";

export const receiptSv: Words<Omit<ReceiptProblems, "receipt-shape">> = {
  "receipt-unfounded": ({ lacks }) =>
    lacks === "making"
      ? "Fördelningen kan inte få något beräkningsunderlag: det är inte känt vad den har beräknats av. Gör den med allocate."
      : `Fördelningen kan inte få något beräkningsunderlag: registret ${lacks} har inte angetts till allocate, så dess antal är okända. Skicka med det i registers eller population.`,
  "receipt-altered": ({ written, computed }) =>
    `Beräkningsunderlaget har ändrats sedan det skrevs: kontrollsumman i filen är ${written}, men innehållet ger ${computed}. Hämta det på nytt från källan.`,
  "receipt-differs": ({ fact, receipt, computed }) =>
    changeOfOwn(fact, receipt, computed)?.sv ??
    `${fact}: beräkningsunderlaget har ${receipt}, men omräkningen ger ${computed}.`,
  "receipt-source-missing": ({ what, name }, to) =>
    `Beräkningsunderlaget kan inte räknas om utan ${SOURCES_SV[what](name, to)}.`,
};

export const receiptEn: Words<Omit<ReceiptProblems, "receipt-shape">> = {
  "receipt-unfounded": ({ lacks }) =>
    lacks === "making"
      ? "This allocation cannot have a receipt: its inputs are unknown. Make it with allocate."
      : `This allocation cannot have a receipt: the register ${lacks} was not passed to allocate, so its counts are unknown. Pass it in registers or population.`,
  "receipt-altered": ({ written, computed }) =>
    `The receipt was changed after it was written: its digest is ${written}, but its content gives ${computed}. Get it again from its source.`,
  "receipt-differs": ({ fact, receipt, computed }) =>
    changeOfOwn(fact, receipt, computed)?.en ??
    `${fact}: the receipt has ${receipt}, but recomputing gives ${computed}.`,
  "receipt-source-missing": ({ what, name }, to) =>
    `The receipt cannot be recomputed without ${SOURCES_EN[what](name, to)}.`,
};

export const receiptMessages: Messages<Omit<ReceiptProblems, "receipt-shape">> = {
  sv: receiptSv,
  en: receiptEn,
};
