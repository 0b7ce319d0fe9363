import type { InBoth } from "../language/language.ts";
import { allOf, counted, listOf } from "../language/list-of.ts";
import type { FlowColumn, FlowProblems } from "../problems/flow.ts";
import { type Messages, nearestOr } from "./messages.ts";
import { postPrefix } from "./post-words.ts";

/** The heading of each column that files of the flow have. */
export const FLOW_COLUMNS: Readonly<Record<FlowColumn, InBoth<string>>> = {
  date: { sv: "datum", en: "date" },
  event: { sv: "händelse", en: "event" },
  from: { sv: "från", en: "from" },
  to: { sv: "till", en: "to" },
  post: { sv: "post", en: "line" },
  amount: { sv: "belopp", en: "amount" },
  reference: { sv: "referens", en: "reference" },
  code: { sv: "kod", en: "code" },
  payee: { sv: "mottagare", en: "payee" },
  number: { sv: "orgnr", en: "orgno" },
  activity: { sv: "insats", en: "activity" },
  actor: { sv: "aktör", en: "actor" },
  condition: { sv: "villkor", en: "condition" },
};

const EVENT_FAULTS: Readonly<Record<FlowProblems["event-invalid"]["fault"], InBoth<string>>> = {
  amount: { sv: "beloppet ska vara en bigint över 0", en: "the amount must be a bigint above 0" },
  date: { sv: "datumet ska vara en dag, ÅÅÅÅ-MM-DD", en: "the date must be a day, YYYY-MM-DD" },
  kind: { sv: "slaget av händelse är okänt", en: "its kind is unknown" },
  line: { sv: "posten saknas", en: "the line is missing" },
  from: { sv: "from saknas", en: "from is missing" },
  to: { sv: "to saknas", en: "to is missing" },
};

const NUMBER_FAULTS: Readonly<Record<FlowProblems["organisation-number"]["fault"], InBoth<string>>> = {
  form: {
    sv: "numret har inte tio siffror. Skriv det som 212000-0142",
    en: "the number does not have ten digits. Write it as 212000-0142",
  },
  "check-digit": {
    sv: "numrets kontrollsiffra stämmer inte. Hämta det på nytt från källan",
    en: "the check digit is wrong. Get the number again from its source",
  },
  personal: {
    sv: "numret ser ut som ett personnummer och visas därför inte. Ett organisationsnummer har minst 2 som tredje siffra",
    en: "the number looks like a personal number and is therefore not shown. The third digit of an organisation number is 2 or more",
  },
};

const EVENT_WORDS: InBoth<readonly string[]> = {
  sv: /* @__PURE__ */ "rätt, rekvirerat, utbetalt, vidarefördelat, fakturerat, använt, återkrävt, återbetalt, förfallet, omfördelat, tillskott, minskat".split(
    ", ",
  ),
  en: /* @__PURE__ */ "entitled, requisitioned, paid, passed on, invoiced, spent, reclaimed, returned, lapsed, redistributed, supplemented, taken back".split(
    ", ",
  ),
};

/** The problems that a file of the flow can have before its money is followed. */
type FlowFileCode =
  | "event-invalid"
  | "flow-columns"
  | "event-unknown"
  | "event-amount"
  | "event-party"
  | "event-repeated"
  | "post-unknown"
  | "rest-several"
  | "payee-missing"
  | "payee-differs"
  | "organisation-number";

export const flowFileMessages: Messages<Pick<FlowProblems, FlowFileCode>> = {
  "event-invalid": {
    sv: ({ index, fault }) => `Händelse ${index} går inte att använda: ${EVENT_FAULTS[fault].sv}.`,
    en: ({ index, fault }) => `Event ${index} cannot be used: ${EVENT_FAULTS[fault].en}.`,
  },
  "flow-columns": {
    sv: ({ found, missing }) =>
      `Filen saknar ${counted(missing.length, "kolumnen", "kolumnerna").replace(/^\d+ /, "")} ${allOf(
        missing.map((column) => FLOW_COLUMNS[column].sv),
        "sv",
      )}. Rubrikerna är ${listOf(found, "sv") || "tomma"}. Skriv rubrikerna på en rad, med dessa ord.`,
    en: ({ found, missing }) =>
      `The file lacks the ${missing.length === 1 ? "column" : "columns"} ${allOf(
        missing.map((column) => FLOW_COLUMNS[column].en),
        "en",
      )}. Its headers are ${listOf(found, "en") || "empty"}. Write the headers on one row, with these words.`,
  },
  "event-unknown": {
    sv: ({ cell, text }) =>
      `Cell ${cell}: "${text}" är ingen händelse. ${nearestOr(text, EVENT_WORDS.sv, "sv", "Händelserna är")}`,
    en: ({ cell, text }) =>
      `Cell ${cell}: "${text}" is no event. ${nearestOr(text, EVENT_WORDS.en, "en", "The events are")}`,
  },
  "event-amount": {
    sv: ({ cell, text }) =>
      `Cell ${cell}: ${text === "" ? "beloppet saknas" : `beloppet "${text}" är inte över 0`}. En rättelse är en händelse till, till exempel återbetalt eller minskat.`,
    en: ({ cell, text }) =>
      `Cell ${cell}: ${text === "" ? "the amount is missing" : `the amount "${text}" is not above 0`}. A correction is one more event, such as returned or taken back.`,
  },
  "event-party": {
    sv: ({ cell, event, side }) =>
      `Cell ${cell}: ${event} behöver ${FLOW_COLUMNS[side].sv} vem. Skriv aktörens namn eller kod.`,
    en: ({ cell, event, side }) =>
      `Cell ${cell}: ${event} needs whom it is ${FLOW_COLUMNS[side].en}. Write the actor's name or code.`,
  },
  "event-repeated": {
    sv: ({ row, first }) =>
      `Rad ${row} är likadan som rad ${first} och har räknats en gång till. Ta bort den, eller ge dem olika referenser.`,
    en: ({ row, first }) =>
      `Row ${row} is the same as row ${first} and was counted again. Remove it, or give them different references.`,
  },
  "post-unknown": {
    sv: ({ cell, text, known }) =>
      `Cell ${cell}: överenskommelsen har ingen post och inget område "${text}" här. ${nearestOr(text, known, "sv", "De är")}`,
    en: ({ cell, text, known }) =>
      `Cell ${cell}: the agreement has no line and no area "${text}" here. ${nearestOr(text, known, "en", "They are")}`,
  },
  "rest-several": {
    sv: ({ cell, post, first }) =>
      `Cell ${cell}: ${postPrefix(post, "sv")}det finns redan en rest, i ${first}. Skriv det ena beloppet med siffror.`,
    en: ({ cell, post, first }) =>
      `Cell ${cell}: ${postPrefix(post, "en")}there already is a rest, in ${first}. Write one of the amounts in figures.`,
  },
  "payee-missing": {
    sv: ({ who }) =>
      `För ${who} har ingen mottagare angetts. Lägg till en rad med länets kod i mottagare.csv.`,
    en: ({ who }) => `No payee is named for ${who}. Add a row with the county's code to the file of payees.`,
  },
  "payee-differs": {
    sv: ({ who, payee, named }) =>
      `${who}: händelsen har ${named}, men mottagaren är ${payee}. Rätta händelsen eller mottagare.csv.`,
    en: ({ who, payee, named }) =>
      `${who}: the event has ${named}, but the payee is ${payee}. Correct the event or the file of payees.`,
  },
  "organisation-number": {
    sv: ({ cell, who, fault }) => `Cell ${cell} (${who}): ${NUMBER_FAULTS[fault].sv}.`,
    en: ({ cell, who, fault }) => `Cell ${cell} (${who}): ${NUMBER_FAULTS[fault].en}.`,
  },
};
